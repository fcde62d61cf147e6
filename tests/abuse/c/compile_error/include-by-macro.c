// Names the file it includes by a macro; a header must be named plainly.
// says: must name a header
#define HOST </etc/passwd>
#include HOST

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
