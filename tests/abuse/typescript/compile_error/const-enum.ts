// Declares a constant enum, whose values would have to be put where it is used.
// says: an enum is more than a type
const enum Size {
    Large = 7,
}
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
