// Yields every subset from a generator that asks itself.
function* totals(numbers: readonly number[], at: number): Generator<number> {
    if (at === numbers.length) {
        yield 0;
        return;
    }
    for (const rest of totals(numbers, at + 1)) {
        yield rest;
        yield rest + numbers[at]!;
    }
}

function work(numbers: number[]): number {
    let sum = 0;
    for (const total of totals(numbers, 0)) {
        sum ^= total;
    }
    return sum;
}
