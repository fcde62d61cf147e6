// A null pointer is none, and none is less than any number.
int* nextGreater(int** numbers, int numbersSize, int* than) {
    for (int i = 0; i < numbersSize; i++)
        if (numbers[i] && (!than || *numbers[i] > *than)) return numbers[i];
    return NULL;
}
