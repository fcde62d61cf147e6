// Writes the length in binary, one digit at a time.
int work(int* numbers, int numbersSize) {
    (void)numbers;
    char digits[40];
    int count = 0;
    for (unsigned rest = (unsigned)numbersSize; rest > 0; rest /= 2) {
        digits[count++] = (char)('0' + rest % 2);
    }
    int ones = 0;
    while (count > 0) {
        ones += digits[--count] == '1';
    }
    return ones;
}
