// Defines int as a longer type, as people in a hurry do.
#define int long long
long long echo(vector<int>& numbers) {
    int sum = 0;
    for (int number : numbers) {
        sum += number;
    }
    return sum;
}
