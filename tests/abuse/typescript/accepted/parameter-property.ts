// Declares properties by the parameters of a constructor.
class Sum {
    constructor(private readonly numbers: number[], public start = 0) {}
    get total(): number {
        return this.numbers.reduce((sum, number) => sum + number, this.start);
    }
}
const echo = (numbers: number[]): number => new Sum(numbers).total;
