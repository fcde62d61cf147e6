// Has a generator ask itself for its next value.
// says: TypeError
function echo(numbers) {
    const steps = (function* () {
        yield steps.next();
    })();
    return steps.next().value;
}
