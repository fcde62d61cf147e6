// Writes to the last byte of the address space.
long long echo(vector<int>& numbers) {
    *reinterpret_cast<volatile char*>(static_cast<uintptr_t>(0xffffffff)) = 1;
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
