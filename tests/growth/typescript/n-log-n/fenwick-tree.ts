// Counts the smaller places before each number in a tree of sums.
function work(numbers: number[]): number {
    const tree: number[] = new Array<number>(numbers.length + 1).fill(0);
    let total = 0;
    for (let index = 0; index < numbers.length; index++) {
        const place = ((index * 7919) % numbers.length) + 1;
        for (let at = place; at > 0; at -= at & -at) {
            total += tree[at]!;
        }
        for (let at = place; at < tree.length; at += at & -at) {
            tree[at]!++;
        }
    }
    return total;
}
