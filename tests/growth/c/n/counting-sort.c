// Sorts a few kinds of numbers by counting them.
// input: few-kinds
int work(int* numbers, int numbersSize) {
    int counts[6] = {0};
    for (int at = 0; at < numbersSize; ++at) {
        ++counts[numbers[at]];
    }
    int at = 0;
    for (int kind = 0; kind < 6; ++kind) {
        while (counts[kind]-- > 0) {
            numbers[at++] = kind;
        }
    }
    return numbers[numbersSize / 2];
}
