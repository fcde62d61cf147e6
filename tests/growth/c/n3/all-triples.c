// Counts triples by the remainder of their bits.
int work(int* numbers, int numbersSize) {
    int found = 0;
    for (int i = 0; i < numbersSize; ++i) {
        for (int j = i + 1; j < numbersSize; ++j) {
            for (int k = j + 1; k < numbersSize; ++k) {
                found += (numbers[i] ^ numbers[j] ^ numbers[k]) % 5 == 0;
            }
        }
    }
    return found;
}
