// Declares an accessor field, which is more than a type.
class Kept {
    accessor sum: number = 0;
}
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
