// Counts three kinds at most between two ends.
// input: few-kinds
function work(numbers: number[]): number {
    const counts = new Map<number, number>();
    let start = 0;
    let longest = 0;
    numbers.forEach((number: number, end: number) => {
        counts.set(number, (counts.get(number) ?? 0) + 1);
        while (counts.size > 3) {
            const left = counts.get(numbers[start]!)! - 1;
            left === 0 ? counts.delete(numbers[start]!) : counts.set(numbers[start]!, left);
            start++;
        }
        longest = Math.max(longest, end + 1 - start);
    });
    return longest;
}
