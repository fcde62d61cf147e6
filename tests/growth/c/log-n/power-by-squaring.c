// Raises 3 to the length modulo a prime by squaring.
long long work(int* numbers, int numbersSize) {
    (void)numbers;
    const long long prime = 1000000007;
    long long result = 1, base = 3;
    for (int power = numbersSize; power > 0; power /= 2) {
        if (power % 2 == 1) {
            result = result * base % prime;
        }
        base = base * base % prime;
    }
    return result;
}
