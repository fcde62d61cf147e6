// Takes numbers from a generator.
function* entries<T>(items: readonly T[]): Generator<[number, T]> {
    for (let index = 0; index < items.length; index++) {
        yield [index, items[index] as T];
    }
}

function work(numbers: number[]): number {
    let total = 0;
    for (const [index, number] of entries(numbers)) {
        total += index & number;
    }
    return total;
}
