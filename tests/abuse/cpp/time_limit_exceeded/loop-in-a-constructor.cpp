// Never leaves the constructor of a global.
struct Early {
    Early() {
        for (volatile int turn = 0;; turn = turn ^ 1) {
        }
    }
} early;
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
