// Has the library visit four thousand million holes.
function echo(numbers) {
    const holes = [];
    holes.length = 2 ** 32 - 1;
    return holes.indexOf(1);
}
