// Uses a constant that was only declared.
// says: ReferenceError: expected is not defined
declare const expected: number;
function echo(numbers: number[]): number {
    return expected;
}
