// Counts triples with an even sum of remainders.
int work(vector<int>& numbers) {
    int found = 0;
    for (size_t i = 0; i < numbers.size(); ++i) {
        for (size_t j = i + 1; j < numbers.size(); ++j) {
            for (size_t k = j + 1; k < numbers.size(); ++k) {
                found += (numbers[i] ^ numbers[j] ^ numbers[k]) % 5 == 0;
            }
        }
    }
    return found;
}
