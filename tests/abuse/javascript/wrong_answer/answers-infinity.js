// Answers with infinity.
function echo(numbers) {
    return Infinity;
}
