// Defines words that the generated code may use; they come after what they would change.
#define write_answer nothing
#define instance 9
#define T 10
#define answer 11
#define value 12
#define all(x) x.begin(), x.end()
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
