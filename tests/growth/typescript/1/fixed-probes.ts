// Looks at twenty places, however many there are.
function work(numbers: number[]): number {
    let total: number = 0;
    for (let probe = 0; probe < 20; probe++) {
        total += numbers[(probe * 7919) % numbers.length]!;
    }
    return total;
}
