// Has a main of its own; nothing calls it.
int main(void) {
    return 3;
}

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
