// Holds bytes that are no UTF-8.
function echo(numbers) {
    return "ÿşÃ";
}
