// Looks for the partner of each number in a map.
function work(numbers) {
    const seen = new Map();
    let pairs = 0;
    for (const number of numbers) {
        pairs += seen.get(999 - number) ?? 0;
        seen.set(number, (seen.get(number) ?? 0) + 1);
    }
    return pairs;
}
