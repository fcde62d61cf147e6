// Throws undefined.
// says: undefined
function echo(numbers) {
    throw undefined;
}
