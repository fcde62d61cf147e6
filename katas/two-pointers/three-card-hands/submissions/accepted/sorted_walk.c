// Sorts, fixes the smallest card, closes in on the other two from both ends: O(n^2) time, O(1) space but for the answer.
#include <stdlib.h>

static int ascending(const void* a, const void* b) {
    int left = *(const int*)a, right = *(const int*)b;
    return (left > right) - (left < right);
}

int** threeCardHands(int* cards, int cardsSize, long long target, int* returnSize, int** returnColumnSizes) {
    qsort(cards, (size_t)cardsSize, sizeof *cards, ascending);
    int** hands = NULL;
    int count = 0, capacity = 0;
    for (int first = 0; first + 2 < cardsSize; ++first) {
        if (first > 0 && cards[first] == cards[first - 1]) {
            continue;
        }
        int left = first + 1, right = cardsSize - 1;
        while (left < right) {
            long long sum = (long long)cards[first] + cards[left] + cards[right];
            if (sum < target) {
                ++left;
            } else if (sum > target) {
                --right;
            } else {
                if (count == capacity) {
                    capacity = capacity == 0 ? 16 : 2 * capacity;
                    hands = realloc(hands, (size_t)capacity * sizeof *hands);
                }
                int* hand = malloc(3 * sizeof *hand);
                hand[0] = cards[first];
                hand[1] = cards[left];
                hand[2] = cards[right];
                hands[count++] = hand;
                do {
                    ++left;
                } while (left < right && cards[left] == cards[left - 1]);
            }
        }
    }
    *returnSize = count;
    *returnColumnSizes = malloc((size_t)(count + 1) * sizeof **returnColumnSizes);
    for (int i = 0; i < count; ++i) {
        (*returnColumnSizes)[i] = 3;
    }
    return hands;
}
