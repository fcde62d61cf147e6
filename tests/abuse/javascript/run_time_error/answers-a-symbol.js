// Answers with a symbol.
// says: symbol
function echo(numbers) {
    return Symbol('sum');
}
