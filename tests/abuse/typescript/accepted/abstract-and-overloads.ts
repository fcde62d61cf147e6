// Has an abstract class, overloads, index signatures, a `this` parameter and fields that are only declared.
abstract class Base {
    [key: string]: unknown;
    declare hidden: number;
    protected abstract add(one: number, other: number): number;
    sum(numbers: number[]): number;
    sum(numbers: bigint[]): bigint;
    sum(this: Base, numbers: any[]): any {
        return numbers.reduce((one, other) => this.add(one, other), 0);
    }
}
class Solution extends Base {
    protected override add(one: number, other: number): number {
        return one + other;
    }
    echo(numbers: number[]): number {
        return super.sum(numbers);
    }
}
