// Throws a text with escapes for a terminal.
// says: exception std::runtime_error
long long echo(vector<int>& numbers) {
    throw runtime_error("\x1b[2J\x1b]0;title\a cleared");
}
