int distinct(int* numbers, int numbersSize) {
    int kept = 0;
    for (int i = 0; i < numbersSize; i++)
        if (kept == 0 || numbers[kept - 1] != numbers[i]) numbers[kept++] = numbers[i];
    return kept;
}
