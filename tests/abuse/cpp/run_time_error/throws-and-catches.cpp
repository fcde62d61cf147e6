// Throws and catches; a throw ends the run, and the message says so.
// says: `catch` is never reached
long long echo(vector<int>& numbers) {
    try {
        throw 7;
    } catch (int) {
    }
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
