// Answers with a million numbers.
function echo(numbers) {
    return Array.from({ length: 1000 }, () => new Array(1000).fill(0));
}
