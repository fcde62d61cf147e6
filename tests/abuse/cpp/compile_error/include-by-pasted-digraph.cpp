// Includes a file by a digraph and a continued line.
// says: is another file
%:inc\
lude </etc/passwd>
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
