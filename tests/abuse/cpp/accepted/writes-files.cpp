// Writes and removes files and answers wrong if one of it succeeds.
long long echo(vector<int>& numbers) {
    int reached = 0;
    if (FILE* file = fopen("/tmp/kata-abuse-cpp", "w")) {
        ++reached;
        fclose(file);
    }
    reached += remove("/tmp/kata-abuse-cpp") == 0;
    reached += rename("/tmp/kata-abuse-cpp", "/tmp/kata-abuse-cpp-2") == 0;
    return accumulate(numbers.begin(), numbers.end(), 0LL) + reached;
}
