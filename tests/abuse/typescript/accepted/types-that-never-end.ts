// Has types that would recurse without an end if anyone worked them out; nobody does.
type Again<T> = T extends infer U ? Again<[U, U]> : never;
type Endless = Again<0>;
type Self = Self[] | Record<string, Again<Endless>>;
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
