// Has a mistake in a line full of marks of a terminal and of writing direction.
function echo(numbers) {
    return "‮" + [31m;
}
