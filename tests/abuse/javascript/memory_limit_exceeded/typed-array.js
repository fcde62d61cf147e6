// Asks for a gibibyte at once.
function echo(numbers) {
    return new Float64Array(1 << 27).length;
}
