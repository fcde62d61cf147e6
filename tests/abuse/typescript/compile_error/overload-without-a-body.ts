// Has signatures of its function alone.
function echo(numbers: number[]): number;
function echo(numbers: bigint[]): bigint;
