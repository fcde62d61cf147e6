// Puts all numbers into a set.
function work(numbers) {
    return new Set(numbers).size;
}
