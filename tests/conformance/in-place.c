static void reverse(int* from, int* to) {
    for (; from < --to; from++) {
        int swapped = *from;
        *from = *to;
        *to = swapped;
    }
}

void turn(int* numbers, int numbersSize, int by) {
    by %= numbersSize;
    reverse(numbers, numbers + numbersSize);
    reverse(numbers, numbers + by);
    reverse(numbers + by, numbers + numbersSize);
}
