// Includes a file of the host; it must be refused without a word of it.
// says: is another file
#include "/etc/passwd"

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
