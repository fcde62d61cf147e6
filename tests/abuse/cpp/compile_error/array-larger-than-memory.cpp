// Has an array that no machine of 32 bits can hold.
long long echo(vector<int>& numbers) {
    static char all[5000000000];
    return all[numbers.size()];
}
