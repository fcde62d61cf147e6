// Answers with a promise that is never settled.
// says: never settled
function echo(numbers) {
    return new Promise(() => {});
}
