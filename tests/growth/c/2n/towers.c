// Moves a tower of as many discs as there are numbers.
static int move(int discs, int from, int over, int to) {
    if (discs == 0) {
        return 0;
    }
    int before = move(discs - 1, from, to, over);
    return before + (from ^ to) + move(discs - 1, over, from, to);
}

int work(int* numbers, int numbersSize) {
    (void)numbers;
    return move(numbersSize, 1, 2, 3);
}
