// Splits every stretch at every place.
function work(numbers: number[]): number {
    const n = numbers.length;
    const cost: number[][] = Array.from({ length: n }, () => new Array<number>(n).fill(0));
    for (let width = 1; width < n; width++) {
        for (let start = 0; start + width < n; start++) {
            let best = Infinity;
            for (let split = start; split < start + width; split++) {
                best = Math.min(best, cost[start]![split]! + cost[split + 1]![start + width]! + (numbers[split]! & 7));
            }
            cost[start]![start + width] = best;
        }
    }
    return cost[0]![n - 1]!;
}
