// Includes a file by climbing out of the folder.
// says: is another file
#include "../../../../../../etc/passwd"
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
