// Recurses without an end.
// says: RangeError
function echo(numbers) {
    return 1 + echo(numbers);
}
