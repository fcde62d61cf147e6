// Exports in the way of TypeScript alone.
// says: `export =` is more than a type
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
export = echo;
