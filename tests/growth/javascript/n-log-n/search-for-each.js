// Searches a sorted list for each number.
function work(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    let total = 0;
    for (const number of numbers) {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            sorted[middle] <= number ? (low = middle + 1) : (high = middle);
        }
        total += low;
    }
    return total;
}
