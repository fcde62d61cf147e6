// Deletes all that hangs on the global object that can be deleted, and sums.
const all = globalThis;
for (const name of Object.getOwnPropertyNames(all)) {
    if (name !== 'echo') {
        delete all[name];
    }
}
function echo(numbers) {
    let sum = 0;
    for (const number of numbers) {
        sum += number;
    }
    return sum;
}
