// Computes the Fibonacci number of the length without a memo: about 1.6 to the n.
static int fibonacci(int n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

int work(int* numbers, int numbersSize) {
    (void)numbers;
    return fibonacci(numbersSize);
}
