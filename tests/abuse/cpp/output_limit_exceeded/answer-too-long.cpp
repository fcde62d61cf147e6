// Returns a string of 17 MiB in place of an integer; the limit on answers must refuse it.
// says: the answer takes more than 16 MiB
string echo(vector<int>& numbers) {
    return string((17 << 20) + numbers.size(), 'x');
}
