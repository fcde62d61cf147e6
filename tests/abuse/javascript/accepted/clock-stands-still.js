// Adds the time that a million steps took; the clock stands still meanwhile.
function echo(numbers) {
    const start = Date.now() + performance.now();
    let steps = 0;
    while (steps < 1e6) {
        steps++;
    }
    return numbers.reduce((sum, number) => sum + number, 0) + (Date.now() + performance.now() - start);
}
