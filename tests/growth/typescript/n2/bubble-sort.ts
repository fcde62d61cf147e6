// Swaps neighbours until none is out of order.
function work(numbers: number[]): number {
    for (let last = numbers.length - 1; last > 0; last--) {
        for (let at = 0; at < last; at++) {
            if (numbers[at]! > numbers[at + 1]!) {
                [numbers[at], numbers[at + 1]] = [numbers[at + 1]!, numbers[at]!];
            }
        }
    }
    return numbers[0]!;
}
