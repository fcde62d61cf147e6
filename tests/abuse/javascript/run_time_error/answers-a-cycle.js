// Answers with a list that holds itself.
// says: deeper than 64
function echo(numbers) {
    const ring = [];
    ring.push(ring);
    return ring;
}
