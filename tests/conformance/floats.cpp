#include <cmath>
#include <vector>

// NaN of a negative number.
std::vector<double> roots(std::vector<double> numbers) {
    for (double& number : numbers) number = std::sqrt(number);
    return numbers;
}
