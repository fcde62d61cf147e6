// Joins lists end to end, one number at a time.
function work(numbers) {
    let all = [];
    for (const number of numbers) {
        all = all.concat(number);
    }
    return all.length;
}
