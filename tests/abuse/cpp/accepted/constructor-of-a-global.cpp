// Runs code before anything else by a global; it may, and sees no case.
struct Early {
    int runs = 0;
    Early() {
        ++runs;
        puts("early");
    }
} early;
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL) + early.runs - 1;
}
