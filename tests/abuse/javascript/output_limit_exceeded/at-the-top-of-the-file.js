// Floods the prints before it is called.
for (let line = 0; line < 3000; line++) {
    console.warn('z'.repeat(1000));
}
function echo(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}
