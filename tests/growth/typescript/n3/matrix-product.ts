// Multiplies two matrices of n by n.
function work(numbers: number[]): number {
    const n = numbers.length;
    let trace = 0;
    for (let row = 0; row < n; row++) {
        for (let column = 0; column < n; column++) {
            let cell = 0;
            for (let inner = 0; inner < n; inner++) {
                cell += (numbers[inner]! % 10) * (row ^ column);
            }
            trace += cell % 7;
        }
    }
    return trace;
}
