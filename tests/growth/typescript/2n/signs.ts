// Gives each number a sign and counts the sums of zero.
function work(numbers: number[]): number {
    const count = (index: number, sum: number): number =>
        index === numbers.length
            ? Number(sum === 0)
            : count(index + 1, sum + numbers[index]!) + count(index + 1, sum - numbers[index]!);
    return count(0, 0);
}
