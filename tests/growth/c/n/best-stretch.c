// Finds the largest sum of a stretch of differences in one pass.
long long work(int* numbers, int numbersSize) {
    long long best = 0, ending = 0;
    for (int at = 1; at < numbersSize; ++at) {
        ending += numbers[at] - numbers[at - 1];
        if (ending < 0) {
            ending = 0;
        }
        if (ending > best) {
            best = ending;
        }
    }
    return best;
}
