// Repeats a text to 900 MiB.
function echo(numbers) {
    return 'x'.repeat(900 << 20).length;
}
