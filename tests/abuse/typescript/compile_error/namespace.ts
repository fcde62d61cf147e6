// Declares a namespace with code in it.
// says: a namespace is more than a type
namespace Inner {
    export const one = 1;
}
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
