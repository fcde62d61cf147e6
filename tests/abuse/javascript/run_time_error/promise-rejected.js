// Answers with a promise that is rejected later.
// says: Error: rejected
async function echo(numbers) {
    await null;
    throw new Error('rejected');
}
