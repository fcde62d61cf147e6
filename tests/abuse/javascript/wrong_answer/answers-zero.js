// Answers with zero.
function echo(numbers) {
    return 0;
}
