typedef long long ll;
#define MAX(a, b) ((a) > (b) ? (a) : (b))

ll evenStretch(ll* restrict numbers, int numbersSize) {
    ll here = 0, best = 0;
    for (int i = 0; i < numbersSize; i++) {
        here = numbers[i] % 2 == 0 ? here + 1 : 0;
        best = MAX(best, here);
    }
    return best;
}
