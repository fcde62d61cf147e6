// Calls a function at an address that it made up.
long long echo(vector<int>& numbers) {
    auto wild = reinterpret_cast<long long (*)()>(static_cast<uintptr_t>(0x7fffff));
    return wild();
}
