// Sums a copy of every stretch.
function work(numbers) {
    let best = 0;
    for (let start = 0; start < numbers.length; start++) {
        for (let end = start + 1; end <= numbers.length; end++) {
            best = Math.max(best, numbers.slice(start, end).reduce((sum, number) => sum + number));
        }
    }
    return best;
}
