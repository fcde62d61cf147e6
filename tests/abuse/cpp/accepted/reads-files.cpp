// Opens files of the host and answers wrong if one can be read.
long long echo(vector<int>& numbers) {
    int reached = 0;
    for (const char* path : {"/etc/passwd", "/proc/self/environ", "/dev/zero", "../../../../etc/hostname", "solution.cpp"}) {
        if (FILE* file = fopen(path, "r")) {
            ++reached;
            fclose(file);
        }
    }
    return accumulate(numbers.begin(), numbers.end(), 0LL) + reached;
}
