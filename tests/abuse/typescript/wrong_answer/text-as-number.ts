// Says that a text is a number.
function echo(numbers: number[]): number {
    return `${numbers.reduce((sum, number) => sum + number, 0)}` as unknown as number;
}
