// Prints two mebibytes at once, and answers right.
function echo(numbers) {
    console.log('y'.repeat(2 << 20));
    return numbers.reduce((sum, number) => sum + number, 0);
}
