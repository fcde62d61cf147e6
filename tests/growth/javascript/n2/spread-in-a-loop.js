// Makes a new list of the old one and one number more, each time.
function work(numbers) {
    let all = [];
    for (const number of numbers) {
        all = [...all, number];
    }
    return all.length;
}
