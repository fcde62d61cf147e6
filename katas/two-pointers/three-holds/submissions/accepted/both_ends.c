// Zeros grow from the front, twos from the back, in LeetCode's form: O(n) time, O(1) space.
static void swap(int* one, int* other) {
    int kept = *one;
    *one = *other;
    *other = kept;
}

void threeHolds(int* bags, int bagsSize) {
    int front = 0, next = 0, back = bagsSize - 1;
    while (next <= back) {
        if (bags[next] == 0) {
            swap(&bags[front++], &bags[next++]);
        } else if (bags[next] == 2) {
            swap(&bags[next], &bags[back--]);
        } else {
            ++next;
        }
    }
}
