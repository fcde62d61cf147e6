// Hides its function behind a macro that leaves nothing.
#define echo(...) nothing(__VA_ARGS__)
long long echo(vector<int>& numbers) {
    return 0;
}
