// Has an array that no machine of 32 bits can hold.
static char all[5000000000];

long long echo(int* numbers, int numbersSize) {
    return all[numbersSize];
}
