// The first pair, found with what is still needed.
function anyPair(numbers: number[], total: number): [number, number] {
    const seen: Map<number, number> = new Map();
    for (const [i, number] of numbers.entries()) {
        const other: number | undefined = seen.get(total - number);
        if (other !== undefined) {
            return [other, i];
        }
        seen.set(number, i);
    }
    throw new Error('there is no pair');
}
