// Finds the next greater number of each by a stack.
int work(vector<int>& numbers) {
    stack<int> waiting;
    int found = 0;
    for (int number : numbers) {
        while (!waiting.empty() && waiting.top() < number) {
            waiting.pop();
            ++found;
        }
        waiting.push(number);
    }
    return found;
}
