// Loops for ever before it can be called.
while (true);
function echo(numbers) {
    return 0;
}
