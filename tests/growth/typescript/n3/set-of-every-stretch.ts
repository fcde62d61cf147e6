// Makes a set of every stretch.
function work(numbers: number[]): number {
    let most = 0;
    for (let start = 0; start < numbers.length; start++) {
        for (let end = start + 1; end <= numbers.length; end++) {
            most = Math.max(most, new Set<number>(numbers.slice(start, end)).size);
        }
    }
    return most;
}
