// Answers with a proxy of a list that lies about its length.
function echo(numbers) {
    return Object.assign(() => 0, numbers).length;
}
