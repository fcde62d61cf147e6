// Returns the right sum in 128 bits; its width must not matter.
__int128 echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), static_cast<__int128>(0));
}
