// Waits for the clock by asking it again and again; it stands still.
function echo(numbers) {
    const end = Date.now() + 1000;
    while (Date.now() < end) {}
    return 0;
}
