// Declares an enum, which is more than a type.
// says: an enum is more than a type
enum Colour {
    Red,
    Green,
}
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
