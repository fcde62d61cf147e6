// Halves by calling itself.
// input: ascending
function search(numbers, wanted, low, high) {
    if (high - low <= 1) {
        return low;
    }
    const middle = (low + high) >> 1;
    return numbers[middle] <= wanted ? search(numbers, wanted, middle, high) : search(numbers, wanted, low, middle);
}

function work(numbers) {
    return search(numbers, numbers[numbers.length - 1], 0, numbers.length);
}
