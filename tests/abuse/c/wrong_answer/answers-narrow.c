// Sums in a byte, which cuts the sum, and returns it in two.
short echo(int* numbers, int numbersSize) {
    unsigned char sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum = (unsigned char)(sum + (unsigned)numbers[at]);
    }
    return sum;
}
