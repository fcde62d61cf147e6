// Throws before it can be called.
// says: TypeError: not today
function echo(numbers) {
    return 0;
}
throw new TypeError('not today');
