// Prints a line for ever.
function echo(numbers) {
    for (;;) {
        console.log('and again, and again, and again');
    }
}
