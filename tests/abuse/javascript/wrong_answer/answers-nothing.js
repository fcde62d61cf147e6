// Returns nothing.
function echo(numbers) {
    numbers.sort();
}
