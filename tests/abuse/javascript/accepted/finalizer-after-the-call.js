// Leaves an object to a registry whose function throws when it is collected; the answer is out by then.
const registry = new FinalizationRegistry(() => {
    throw new Error('collected');
});
function echo(numbers) {
    for (let count = 0; count < 100; count++) {
        const ring = {};
        ring.self = ring;
        registry.register(ring, count);
    }
    return numbers.reduce((sum, number) => sum + number, 0);
}
