// Prints for ever in a global; the print limit must end it.
// says: the solution printed more than 1024 KiB
struct Early {
    Early() {
        while (true) {
            puts("still here, still here, still here");
        }
    }
} early;
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
