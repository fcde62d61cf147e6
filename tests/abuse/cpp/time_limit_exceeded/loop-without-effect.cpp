// Loops for ever without an effect, which C++ lets a compiler take for one that ends.
long long echo(vector<int>& numbers) {
    while (true) {
    }
}
