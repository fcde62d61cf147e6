// Returns the right sum and 2 to the 64th; an answer must not be cut to 64 bits.
__int128 echo(vector<int>& numbers) {
    return (static_cast<__int128>(1) << 64) + accumulate(numbers.begin(), numbers.end(), 0LL);
}
