// Counts the ways up a stair, each stair once.
function work(numbers: number[]): number {
    const memo = new Map<number, number>([[0, 1], [1, 1]]);
    for (let stair = 2; stair <= numbers.length; stair++) {
        memo.set(stair, (memo.get(stair - 1)! + memo.get(stair - 2)!) % 1_000_007);
    }
    return memo.get(numbers.length)!;
}
