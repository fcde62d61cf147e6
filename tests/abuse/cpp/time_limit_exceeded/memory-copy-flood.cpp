// Copies a mebibyte for ever; a copy costs by its length.
long long echo(vector<int>& numbers) {
    vector<char> from(1 << 20), to(1 << 20);
    while (true) {
        memcpy(to.data(), from.data(), from.size());
        from[numbers.size()] = static_cast<char>(to[0] + 1);
    }
}
