// Keeps the smallest end of each length and searches it.
// input: ascending
function work(numbers: number[]): number {
    const ends: number[] = [];
    for (const number of numbers) {
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            ends[middle]! < number ? (low = middle + 1) : (high = middle);
        }
        ends[low] = number;
    }
    return ends.length;
}
