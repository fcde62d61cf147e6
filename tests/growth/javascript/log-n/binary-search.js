// Halves a sorted list.
// input: ascending
function work(numbers) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < numbers[0] + 1e9) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
