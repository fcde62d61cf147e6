// Calls itself with a copy of the rest.
function work(numbers) {
    let total = 0;
    for (let rest = numbers; rest.length > 0; rest = rest.slice(1)) {
        total += rest[0];
    }
    return total;
}
