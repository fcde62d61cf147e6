// Throws on a line full of types; the place told is that of the source.
// says: :4:
function echo<T extends number>(numbers: ReadonlyArray<T>): T {
    const wanted: T = (numbers as readonly T[])[0]!; throw new Error(`no ${wanted as number satisfies number}`);
}
