// A view of the numbers, and defaults that the kata does not pass.
int even_stretch(span<const int> numbers, int step = 2, int best = 0) {
    int here = 0;
    for (int number : numbers) {
        here = number % step == 0 ? here + 1 : 0;
        best = max(best, here);
    }
    return best;
}
