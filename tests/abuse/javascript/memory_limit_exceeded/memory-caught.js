// Catches what running out of memory throws and goes on to take it all.
function echo(numbers) {
    const all = [];
    for (;;) {
        try {
            all.push(new Uint8Array(1 << 20).fill(1));
        } catch {
            all.push(0);
        }
    }
}
