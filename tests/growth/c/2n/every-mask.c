// Looks at every subset as a mask and sums it.
int work(int* numbers, int numbersSize) {
    int found = 0;
    int count = numbersSize < 24 ? numbersSize : 24;
    for (unsigned mask = 0; mask < 1u << count; ++mask) {
        unsigned sum = 0;
        for (unsigned rest = mask; rest != 0; rest &= rest - 1) {
            sum += (unsigned)numbers[__builtin_ctz(rest)];
        }
        found += sum % 3 == 0;
    }
    return found;
}
