// Loops for ever; the budget must end it.
long long echo(int* numbers, int numbersSize) {
    for (volatile int turn = 0;; turn = turn ^ 1) {
    }
    return numbers[numbersSize];
}
