// Collects subsets by adding and taking back.
function work(numbers: number[]): number {
    const chosen: number[] = [];
    let found = 0;
    const visit = (at: number): void => {
        found += chosen.length & 1;
        for (let next = at; next < numbers.length; next++) {
            chosen.push(numbers[next]!);
            visit(next + 1);
            chosen.pop();
        }
    };
    visit(0);
    return found;
}
