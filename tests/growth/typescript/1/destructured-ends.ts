// Takes the first two numbers apart by a pattern.
function work(numbers: number[]): number {
    const [first = 0, second = 0]: number[] = numbers;
    return first * 2 + second;
}
