// Sorts by the library with a comparison.
function work(numbers) {
    return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
