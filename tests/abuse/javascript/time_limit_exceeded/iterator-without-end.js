// Spreads an iterator that has no end and keeps nothing.
function echo(numbers) {
    const forever = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) };
    let sum = 0;
    for (const one of forever) {
        sum ^= one;
    }
    return sum;
}
