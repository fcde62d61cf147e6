// Sums every stretch anew.
long long work(int* numbers, int numbersSize) {
    long long best = 0;
    for (int start = 0; start < numbersSize; ++start) {
        for (int end = start; end < numbersSize; ++end) {
            long long sum = 0;
            for (int at = start; at <= end; ++at) {
                sum += numbers[at] % 7 - 3;
            }
            if (sum > best) {
                best = sum;
            }
        }
    }
    return best;
}
