// Adds the first, the middle and the last number.
int work(int* numbers, int numbersSize) {
    if (numbersSize == 0) {
        return 0;
    }
    return numbers[0] % 1000 + numbers[numbersSize / 2] % 1000 + numbers[numbersSize - 1] % 1000;
}
