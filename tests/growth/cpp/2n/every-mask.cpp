// Looks at every subset as a mask.
int work(vector<int>& numbers) {
    int found = 0;
    for (unsigned mask = 0; mask < 1u << min<size_t>(numbers.size(), 24); ++mask) {
        found += popcount(mask) % 3 == 0;
    }
    return found;
}
