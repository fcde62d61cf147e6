// Loops for ever without an effect.
long long echo(int* numbers, int numbersSize) {
    while (true) {
    }
    return numbers[numbersSize];
}
