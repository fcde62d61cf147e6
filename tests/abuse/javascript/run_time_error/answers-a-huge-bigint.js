// Answers with a BigInt of a thousand bits.
// says: beyond 128 bits
function echo(numbers) {
    return 1n << 1000n;
}
