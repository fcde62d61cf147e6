// Prints lines for ever by a stream; the print limit must end it.
// says: the solution printed more than 1024 KiB
long long echo(vector<int>& numbers) {
    while (true) {
        cout << numbers.size() << " numbers, and on and on" << endl;
    }
}
