// Looks for the third of each pair by the library, which looks at all numbers.
function work(numbers) {
    let found = 0;
    for (const one of numbers) {
        for (const other of numbers) {
            found += numbers.includes(1e12 + one + other);
        }
    }
    return found;
}
