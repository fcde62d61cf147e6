// Puts escapes for a terminal into the text of an error.
#error [2J]0;title cleared

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
