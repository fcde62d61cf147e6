// Reads behind the end of an array of its own.
// says: out of bounds
long long echo(int* numbers, int numbersSize) {
    int few[4] = {1, 2, 3, 4};
    int at = 4 + numbersSize / 5000;
    return few[at] + numbers[0];
}
