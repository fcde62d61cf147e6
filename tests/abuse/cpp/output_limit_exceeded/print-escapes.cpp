// Floods the terminal with escapes that clear it; the print limit must end it.
// says: the solution printed more than 1024 KiB
long long echo(vector<int>& numbers) {
    while (true) {
        print("\x1b[2J\x1b[H\a{}", numbers.size());
    }
}
