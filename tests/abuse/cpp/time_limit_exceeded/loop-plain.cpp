// Loops for ever; the budget must end it.
long long echo(vector<int>& numbers) {
    for (volatile int turn = 0;; turn = turn ^ 1) {
    }
}
