// Puts setters for indexes on the prototype of arrays before the arguments are made; an argument has its items all the same.
for (const index of ['0', '1', '2']) {
    Object.defineProperty(Array.prototype, index, { set() {}, get() { return 41; }, configurable: true });
}
function echo(numbers) {
    let sum = 0;
    for (let index = 0; index < numbers.length; index++) {
        sum += numbers[index];
    }
    return sum;
}
