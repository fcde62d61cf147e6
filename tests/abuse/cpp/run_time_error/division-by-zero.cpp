// Divides by zero.
// says: division by zero
long long echo(vector<int>& numbers) {
    return 7 / static_cast<int>(numbers.size() / 5000);
}
