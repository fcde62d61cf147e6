// Takes three numbers off the end.
int work(vector<int>& numbers) {
    int total = 0;
    for (int times = 0; times < 3 && !numbers.empty(); ++times) {
        total += numbers.back() % 1000;
        numbers.pop_back();
    }
    return total;
}
