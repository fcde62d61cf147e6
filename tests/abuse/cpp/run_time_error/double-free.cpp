// Frees its memory twice.
// says: free() of memory that is not on the heap
long long echo(vector<int>& numbers) {
    char* held = new char[16];
    char* volatile again = held;
    delete[] held;
    delete[] again;
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
