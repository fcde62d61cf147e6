// Has a main of its own; nothing calls it.
int main() {
    return 3;
}
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
