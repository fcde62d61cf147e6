// Sorts by merging halves.
#include <stdlib.h>
#include <string.h>

static void sort(int* numbers, int* room, int count) {
    if (count < 2) {
        return;
    }
    int half = count / 2;
    sort(numbers, room, half);
    sort(numbers + half, room, count - half);
    int left = 0, right = half;
    for (int at = 0; at < count; ++at) {
        bool from_left = right == count || (left < half && numbers[left] <= numbers[right]);
        room[at] = from_left ? numbers[left++] : numbers[right++];
    }
    memcpy(numbers, room, (size_t)count * sizeof *numbers);
}

int work(int* numbers, int numbersSize) {
    int* room = malloc((size_t)numbersSize * sizeof *room);
    sort(numbers, room, numbersSize);
    free(room);
    return numbers[numbersSize / 2];
}
