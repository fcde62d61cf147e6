// Sorts by a heap in place.
static void sink(int* heap, int count, int at) {
    for (int child; (child = 2 * at + 1) < count; at = child) {
        child += child + 1 < count && heap[child + 1] > heap[child];
        if (heap[at] >= heap[child]) {
            return;
        }
        int moved = heap[at];
        heap[at] = heap[child];
        heap[child] = moved;
    }
}

int work(int* numbers, int numbersSize) {
    for (int at = numbersSize / 2; at-- > 0;) {
        sink(numbers, numbersSize, at);
    }
    for (int count = numbersSize - 1; count > 0; --count) {
        int largest = numbers[0];
        numbers[0] = numbers[count];
        numbers[count] = largest;
        sink(numbers, count, 0);
    }
    return numbers[0];
}
