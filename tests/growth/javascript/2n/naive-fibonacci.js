// Computes the Fibonacci number of the length without a memo: about 1.6 to the n.
function work(numbers) {
    const fibonacci = (n) => (n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2));
    return fibonacci(numbers.length);
}
