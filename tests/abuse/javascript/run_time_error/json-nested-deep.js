// Has JSON read brackets two hundred thousand deep.
function echo(numbers) {
    return JSON.parse('['.repeat(200000) + ']'.repeat(200000)).length;
}
