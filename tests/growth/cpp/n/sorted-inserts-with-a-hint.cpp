// Fills a set from sorted numbers, each with its place as a hint: constant on average.
// input: ascending
int work(vector<int>& numbers) {
    set<int> sorted;
    for (int number : numbers) {
        sorted.insert(sorted.end(), number);
    }
    return static_cast<int>(sorted.size());
}
