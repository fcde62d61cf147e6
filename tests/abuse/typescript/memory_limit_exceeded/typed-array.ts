// Fills typed arrays without an end.
function echo(numbers: number[]): number {
    const all: Uint8Array[] = [];
    for (;;) {
        all.push(new Uint8Array(1 << 20));
    }
}
