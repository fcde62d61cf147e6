// Keeps every subset in a list of lists.
function work(numbers) {
    let all = [[]];
    for (const number of numbers) {
        all = all.concat(all.map((subset) => [...subset, number]));
    }
    return all.length;
}
