// Loops for ever.
function echo(numbers: number[]): never {
    while (true as boolean as true);
}
