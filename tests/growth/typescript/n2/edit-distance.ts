// Fills two rows of a table of n by n.
function work(numbers: number[]): number {
    let row: number[] = new Array<number>(numbers.length + 1).fill(0);
    for (const one of numbers) {
        const next: number[] = [0];
        for (let at = 0; at < numbers.length; at++) {
            next.push(one === -numbers[at]! ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
        }
        row = next;
    }
    return row[numbers.length]!;
}
