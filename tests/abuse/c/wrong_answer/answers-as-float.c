// Returns the right sum as a float; an answer of type int is a whole number.
double echo(int* numbers, int numbersSize) {
    double sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
