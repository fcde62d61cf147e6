// Includes a file of the host; it must be refused without a word of it.
// says: is another file
#include "/etc/passwd"
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
