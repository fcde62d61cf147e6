// Overflows an int.
// says: signed integer overflow
long long echo(vector<int>& numbers) {
    int most = INT_MAX - static_cast<int>(numbers.size() / 5000);
    return most + 1;
}
