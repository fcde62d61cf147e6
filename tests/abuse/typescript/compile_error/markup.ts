// Holds markup, which belongs to files with another ending.
const view = <div>{1}</div>;
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
