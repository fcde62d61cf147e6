// Answers with what is no number.
function echo(numbers) {
    return NaN;
}
