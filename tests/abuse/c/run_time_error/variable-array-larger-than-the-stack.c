// Takes an array of variable length that no stack holds.
long long echo(int* numbers, int numbersSize) {
    int count = (numbersSize % 2 + 1) << 26;
    volatile int all[count];
    all[0] = 1;
    all[count - 1] = 2;
    return all[0] + numbers[0];
}
