// Answers with a list of four thousand million holes.
// says: 1,048,576
function echo(numbers) {
    return new Array(2 ** 32 - 1);
}
