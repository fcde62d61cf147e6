// Declares the answer to be right by its type.
type Right<T extends number[]> = T extends [infer First extends number] ? First : 0;
function echo<T extends number[]>(numbers: T): Right<T> {
    return 0 as Right<T>;
}
