// Has a global whose destructor never ends; the answer is taken without it.
struct Late {
    ~Late() {
        for (volatile int turn = 0;; turn = turn + 1) {
        }
    }
} late;
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
