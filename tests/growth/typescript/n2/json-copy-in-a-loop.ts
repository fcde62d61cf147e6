// Copies a list through a text for each number.
function work(numbers: number[]): number {
    let kept: number[] = [];
    for (const number of numbers) {
        kept = JSON.parse(JSON.stringify(kept)) as number[];
        kept.push(number % 10);
    }
    return kept.length;
}
