// Sums the largest number of each window of eight by a deque.
long long work(vector<int>& numbers) {
    deque<int> falling;
    long long total = 0;
    for (int at = 0; at < static_cast<int>(numbers.size()); ++at) {
        while (!falling.empty() && numbers[falling.back()] <= numbers[at]) {
            falling.pop_back();
        }
        falling.push_back(at);
        if (falling.front() <= at - 8) {
            falling.pop_front();
        }
        total += numbers[falling.front()];
    }
    return total;
}
