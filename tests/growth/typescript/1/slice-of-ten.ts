// Sorts the last ten numbers.
function work(numbers: number[]): number {
    return numbers.slice(-10).sort((a: number, b: number) => a - b)[0] ?? 0;
}
