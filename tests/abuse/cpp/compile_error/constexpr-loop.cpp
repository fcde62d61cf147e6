// Never ends at compile time.
constexpr int forever() {
    int turn = 0;
    while (true) {
        turn ^= 1;
    }
    return turn;
}
constexpr int never = forever();
long long echo(vector<int>& numbers) {
    return never;
}
