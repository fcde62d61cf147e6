// Takes numbers out of the middle one by one.
function work(numbers) {
    const left = [...numbers];
    let total = 0;
    while (left.length > 0) {
        total += left.splice(left.length >> 1, 1)[0] % 10;
    }
    return total;
}
