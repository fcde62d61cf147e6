// Answers with a list that holds itself a thousand times.
function echo(numbers) {
    const ring = new Array(1000);
    return ring.fill(ring);
}
