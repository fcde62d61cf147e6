// Has no function of the name.
long long ecco(int* numbers, int numbersSize) {
    return numbers[0] + numbersSize;
}
