// Splits a whole text to read one letter of it.
function work(numbers: number[]): number {
    const text: string = 'ab'.repeat(numbers.length / 2);
    let total = 0;
    for (let index = 0; index < text.length; index++) {
        total += text.split('')[index] === 'a' ? 1 : 0;
    }
    return total;
}
