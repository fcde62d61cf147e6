// Defines a function of the protocol with the harness.
extern "C" unsigned long long kata_result() {
    return 0;
}
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
