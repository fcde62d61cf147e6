// Refers to a file of the host in the comments that TypeScript reads.
/// <reference path="/etc/passwd" />
/// <reference types="node" />
// @ts-nocheck
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
