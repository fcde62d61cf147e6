// Puts escapes for a terminal into the text of an error.
#error [2J]0;title cleared
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
