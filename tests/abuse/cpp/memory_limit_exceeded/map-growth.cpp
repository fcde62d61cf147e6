// Fills a map for ever; the memory limit must end it.
// says: asked for more than 256 MiB
long long echo(vector<int>& numbers) {
    unordered_map<int, array<char, 4096>> all;
    for (int key = 0;; ++key) {
        all[key][0] = 1;
    }
}
