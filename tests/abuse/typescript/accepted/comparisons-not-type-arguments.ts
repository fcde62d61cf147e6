// Has comparisons that look like type arguments.
function echo(numbers: number[]): number {
    const a = 1;
    const b = 2;
    const c = 3;
    const pair = [a < b, c > 0];
    return numbers.reduce((sum, number) => sum + number, 0) + (pair[0] && pair[1] ? 0 : 1);
}
