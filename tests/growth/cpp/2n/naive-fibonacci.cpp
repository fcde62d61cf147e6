// Computes the Fibonacci number of the length without a memo: about 1.6 to the n.
int fibonacci(int n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

int work(vector<int>& numbers) {
    return fibonacci(static_cast<int>(numbers.size()));
}
