// Follows the slope to the peak of numbers that only fall.
// input: descending
function work(numbers: number[]): number {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (numbers[middle]! > numbers[middle + 1]!) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return numbers[low]!;
}
