// Has an initialized array of a gibibyte.
char all[1 << 30] = {1, 2, 3};

long long echo(int* numbers, int numbersSize) {
    return all[numbersSize];
}
