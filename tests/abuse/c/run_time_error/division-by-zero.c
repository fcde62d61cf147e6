// Divides by zero.
// says: division by zero
long long echo(int* numbers, int numbersSize) {
    (void)numbers;
    return 7 / (numbersSize / 5000);
}
