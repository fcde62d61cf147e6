// A queue, and methods in camel case.
class RecentCalls {
    using Seconds = int;
    Seconds window;
    queue<int> calls;
    long long sum = 0;

public:
    RecentCalls(Seconds window) : window(window) {}

    void callAt(int second) {
        calls.push(second);
        sum += second;
        while (!calls.empty() && calls.front() + window <= second) {
            sum -= calls.front();
            calls.pop();
        }
    }

    size_t count() const { return calls.size(); }

    double mean() { return calls.empty() ? 0 : double(sum) / calls.size(); }
};
