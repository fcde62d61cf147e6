// Appends texts of 1 MiB to a vector for ever; the memory limit must end it.
// says: asked for more than 256 MiB
long long echo(vector<int>& numbers) {
    vector<string> rows;
    while (true) {
        rows.emplace_back(1 << 20, static_cast<char>(numbers.size()));
    }
}
