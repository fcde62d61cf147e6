// Keeps the best sum of a stretch that ends here.
function work(numbers: number[]): number {
    let best = 0;
    let here = 0;
    for (const number of numbers) {
        here = Math.max(0, here + number);
        best = Math.max(best, here);
    }
    return best;
}
