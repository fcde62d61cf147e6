// Has a global of 400 MiB; the memory limit must refuse it.
char all[400 << 20];
long long echo(vector<int>& numbers) {
    all[numbers.size()] = 1;
    return accumulate(numbers.begin(), numbers.end(), 0LL) + all[numbers.size() + 1];
}
