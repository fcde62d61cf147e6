// Names the file it includes by a macro; a header must be named plainly.
// says: must name a header
#define FILE_OF_THE_HOST "/etc/passwd"
#include FILE_OF_THE_HOST
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
