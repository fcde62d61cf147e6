// Raises 3 to the length modulo a prime by squaring.
long long work(vector<int>& numbers) {
    const long long prime = 1'000'000'007;
    long long result = 1, base = 3;
    for (size_t power = numbers.size(); power > 0; power /= 2) {
        if (power % 2 == 1) {
            result = result * base % prime;
        }
        base = base * base % prime;
    }
    return result;
}
