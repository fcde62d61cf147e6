// Declares a property by a parameter of a constructor that must call another one first.
// says: cannot declare a property here
class Base {}
class Kept extends Base {
    constructor(private numbers: number[]) {
        super();
    }
}
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
