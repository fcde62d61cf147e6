// Halves without a wider type.
long long middle(long long low, long long high) {
    return (low >> 1) + (high >> 1) + (low & high & 1);
}
