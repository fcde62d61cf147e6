// Looks at every subset as a mask.
function work(numbers) {
    let found = 0;
    for (let mask = 0; mask < 2 ** Math.min(numbers.length, 30); mask++) {
        found += (mask ^ (mask >> 1)) % 3 === 0;
    }
    return found;
}
