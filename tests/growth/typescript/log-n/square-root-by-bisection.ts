// Finds the square root of the length by halving.
function work(numbers: number[]): number {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle: number = Math.ceil((low + high) / 2);
        if (middle * middle <= numbers.length) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}
