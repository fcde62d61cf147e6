// Sorts sorted numbers around their first, so that one part is always empty.
// input: ascending
static void sort(int* numbers, int count) {
    if (count < 2) {
        return;
    }
    int pivot = numbers[0], smaller = 0;
    for (int at = 1; at < count; ++at) {
        if (numbers[at] < pivot) {
            int moved = numbers[++smaller];
            numbers[smaller] = numbers[at];
            numbers[at] = moved;
        }
    }
    numbers[0] = numbers[smaller];
    numbers[smaller] = pivot;
    sort(numbers, smaller);
    sort(numbers + smaller + 1, count - smaller - 1);
}

int work(int* numbers, int numbersSize) {
    sort(numbers, numbersSize);
    return numbers[numbersSize / 2];
}
