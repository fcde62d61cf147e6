// Takes the smallest number out of what is left, again and again.
function work(numbers: number[]): number {
    const left = new Set<number>(numbers.map((_, index) => index));
    let total = 0;
    while (left.size > 0) {
        let least = Infinity;
        for (const place of left) {
            least = Math.min(least, place);
        }
        left.delete(least);
        total += least % 3;
    }
    return total;
}
