// Finds the place by halving, but moves all behind it.
function work(numbers: number[]): number {
    const sorted: number[] = [];
    for (const number of numbers) {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            sorted[middle]! < number ? (low = middle + 1) : (high = middle);
        }
        sorted.splice(low, 0, number);
    }
    return sorted[0]!;
}
