// Fills a heap and empties it.
long long work(vector<int>& numbers) {
    priority_queue<int, vector<int>, greater<int>> heap;
    for (int number : numbers) {
        heap.push(number);
    }
    long long total = 0;
    for (long long rank = 0; !heap.empty(); ++rank) {
        total += rank % 3 * heap.top();
        heap.pop();
    }
    return total;
}
