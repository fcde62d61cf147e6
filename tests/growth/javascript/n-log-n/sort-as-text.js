// Sorts as texts, which is what the library does without a comparison.
function work(numbers) {
    return numbers.toSorted()[0];
}
