// Doubles a step until it is too far, then halves.
// input: ascending
function work(numbers: number[]): number {
    let step = 1;
    while (step < numbers.length && numbers[step]! < 1e15) {
        step *= 2;
    }
    let low = step >> 1;
    let high = Math.min(step, numbers.length);
    while (low < high) {
        const middle = (low + high) >> 1;
        numbers[middle]! < 1e15 ? (low = middle + 1) : (high = middle);
    }
    return low;
}
