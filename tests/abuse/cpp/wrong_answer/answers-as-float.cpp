// Returns the right sum as a float; an answer of type int is a whole number.
double echo(vector<int>& numbers) {
    return static_cast<double>(accumulate(numbers.begin(), numbers.end(), 0LL));
}
