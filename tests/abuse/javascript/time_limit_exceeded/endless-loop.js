// Loops for ever.
function echo(numbers) {
    for (;;);
}
