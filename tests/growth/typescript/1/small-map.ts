// Keeps a map of the first ten numbers.
function work(numbers: number[]): number {
    const known = new Map<number, number>();
    for (let index = 0; index < 10; index++) {
        known.set(numbers[index] ?? 0, index);
    }
    return known.size;
}
