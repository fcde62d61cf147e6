// Inserts every number at the front.
int work(vector<int>& numbers) {
    vector<int> reversed;
    for (int number : numbers) {
        reversed.insert(reversed.begin(), number);
    }
    return reversed.front();
}
