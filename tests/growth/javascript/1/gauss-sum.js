// Knows the sum of the places by a formula.
function work(numbers) {
    const n = numbers.length;
    return (n * (n - 1)) / 2;
}
