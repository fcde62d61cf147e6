// Fills 200 MiB and lets go of it; that is within the limit.
long long echo(vector<int>& numbers) {
    vector<char> filled(200 << 20, 1);
    return accumulate(numbers.begin(), numbers.end(), 0LL) + filled[numbers.size()] - 1;
}
