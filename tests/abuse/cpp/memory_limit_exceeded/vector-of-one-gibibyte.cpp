// Makes a vector of 1 GiB; the memory limit must refuse it.
// says: asked for more than 256 MiB
long long echo(vector<int>& numbers) {
    vector<char> all(1 << 30, 1);
    return all[numbers.size()];
}
