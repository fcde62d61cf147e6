// Walks from the last leaf of a heap to its root.
function work(numbers) {
    let total = 0;
    for (let at = numbers.length; at > 0; at >>= 1) {
        total += numbers[at - 1];
    }
    return total;
}
