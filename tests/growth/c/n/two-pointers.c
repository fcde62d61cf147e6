// Closes in on a sum from both ends of sorted numbers.
// input: ascending
int work(int* numbers, int numbersSize) {
    int left = 0, right = numbersSize - 1, pairs = 0;
    while (left < right) {
        int sum = numbers[left] + numbers[right];
        pairs += sum == 1000;
        if (sum < 1000) {
            ++left;
        } else {
            --right;
        }
    }
    return pairs;
}
