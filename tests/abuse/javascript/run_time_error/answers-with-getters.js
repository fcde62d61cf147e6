// Answers with a list whose item is a getter that throws.
// says: RangeError: no item
function echo(numbers) {
    return Object.defineProperty([1], 0, {
        get() {
            throw new RangeError('no item');
        },
    });
}
