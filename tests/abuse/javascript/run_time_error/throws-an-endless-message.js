// Throws an error with a message of 20 MiB.
// says: Error: xxxx
function echo(numbers) {
    throw new Error('x'.repeat(20 << 20));
}
