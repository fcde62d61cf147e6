// Declares a field again in a derived class, which sets it to undefined.
class Base {
    start: number | undefined = 1;
}
class Kept extends Base {
    start: number | undefined;
}
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, new Kept().start ?? 1000);
}
