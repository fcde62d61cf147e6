// Puts each number before the others, which moves them all.
function work(numbers) {
    const turned = [];
    for (const number of numbers) {
        turned.unshift(number);
    }
    return turned[0];
}
