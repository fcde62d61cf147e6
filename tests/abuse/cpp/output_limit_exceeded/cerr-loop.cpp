// Prints to standard error for ever; the print limit must end it.
// says: the solution printed more than 1024 KiB
long long echo(vector<int>& numbers) {
    while (true) {
        cerr << numbers.size() << " numbers, ";
    }
}
