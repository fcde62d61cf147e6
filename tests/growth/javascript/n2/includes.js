// Asks a list whether it has each number.
// input: ascending
function work(numbers) {
    const different = [];
    for (const number of numbers) {
        if (!different.includes(number)) {
            different.push(number);
        }
    }
    return different.length;
}
