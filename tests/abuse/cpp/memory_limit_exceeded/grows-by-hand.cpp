// Grows memory past its limit by the instruction itself, and writes there.
// says: asked for more than 256 MiB
long long echo(vector<int>& numbers) {
    size_t before = __builtin_wasm_memory_grow(0, 8192);
    *reinterpret_cast<volatile char*>(before << 16) = 1;
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
