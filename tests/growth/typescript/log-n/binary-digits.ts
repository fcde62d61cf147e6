// Writes the length in binary and counts its ones.
function work(numbers: number[]): number {
    return [...numbers.length.toString(2)].filter((digit: string) => digit === '1').length;
}
