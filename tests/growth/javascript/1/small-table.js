// Fills a table whose size does not depend on the input.
function work(numbers) {
    const table = new Array(50).fill(0);
    for (let index = 0; index < 50; index++) {
        table[index] = numbers[index % numbers.length] + (table[index - 1] ?? 0);
    }
    return table[49];
}
