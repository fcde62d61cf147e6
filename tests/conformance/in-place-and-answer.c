int zeros_last(int numbers[], size_t count) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (numbers[i] != 0) numbers[kept++] = numbers[i];
    for (size_t i = kept; i < count; i++) numbers[i] = 0;
    return count - kept;
}
