// Sorts remainders by counting them.
function work(numbers: number[]): number {
    const counts = new Int32Array(100);
    for (const number of numbers) {
        counts[((number % 100) + 100) % 100]!++;
    }
    const sorted: number[] = [];
    counts.forEach((count: number, value: number) => {
        for (let copy = 0; copy < count; copy++) {
            sorted.push(value);
        }
    });
    return sorted[sorted.length >> 1] ?? 0;
}
