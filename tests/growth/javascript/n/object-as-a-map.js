// Counts numbers in an object.
function work(numbers) {
    const counts = {};
    for (const number of numbers) {
        counts[number % 1000] = (counts[number % 1000] || 0) + 1;
    }
    return Object.keys(counts).length;
}
