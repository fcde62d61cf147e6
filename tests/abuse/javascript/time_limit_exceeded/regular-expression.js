// Matches by an expression that tries every way to split a text.
function echo(numbers) {
    return /^(a+)+$/.test('a'.repeat(40) + '!') ? 1 : 0;
}
