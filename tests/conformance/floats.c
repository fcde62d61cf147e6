#include <math.h>

double* roots(const double* numbers, int numbersSize, int* returnSize) {
    double* answer = malloc(numbersSize * sizeof *answer);
    for (int i = 0; i < numbersSize; i++) answer[i] = sqrt(numbers[i]);
    *returnSize = numbersSize;
    return answer;
}
