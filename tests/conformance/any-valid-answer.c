/* As it is published: an array of two, allocated. */
int* anyPair(int* numbers, int numbersSize, int total, int* returnSize) {
    int* pair = malloc(2 * sizeof(int));
    *returnSize = 2;
    for (int a = 0; a < numbersSize; a++)
        for (int b = a + 1; b < numbersSize; b++)
            if (numbers[a] + numbers[b] == total) {
                pair[0] = a;
                pair[1] = b;
                return pair;
            }
    *returnSize = 0;
    return pair;
}
