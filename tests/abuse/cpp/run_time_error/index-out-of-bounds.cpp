// Reads behind the end of a vector.
// says: out of bounds
long long echo(vector<int>& numbers) {
    return numbers[numbers.size()];
}
