// Ends without its answer.
long long echo(vector<int>& numbers) {
    if (numbers.size() > 1u << 30) {
        return 7;
    }
}
