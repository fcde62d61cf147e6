// Takes more for one call than the whole stack.
long long echo(vector<int>& numbers) {
    volatile char all[200 << 20];
    all[numbers.size()] = 1;
    return all[0];
}
