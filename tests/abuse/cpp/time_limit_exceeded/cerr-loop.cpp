// Prints to standard error for ever; the print limit must end it.
long long echo(vector<int>& numbers) {
    while (true) {
        cerr << numbers.size() << " numbers, ";
    }
}
