// Takes memory at compile time until there is none.
constexpr int hold() {
    int total = 0;
    for (int turn = 0; turn < 100000; ++turn) {
        int* held = new int[1 << 20]();
        total += held[turn];
    }
    return total;
}
constexpr int all = hold();
long long echo(vector<int>& numbers) {
    return all;
}
