// Returns a truth value; it is no integer.
bool echo(int* numbers, int numbersSize) {
    return numbersSize > 0 && numbers[0] > 0;
}
