// Prints for ever.
function echo(numbers: number[]): never {
    for (;;) {
        console.log(`once more ${'and again '.repeat(20)}` as string);
    }
}
