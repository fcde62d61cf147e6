// Multiplies a BigInt by itself until it is too long to be multiplied.
// says: BigInt is too large
function echo(numbers) {
    let number = 3n;
    for (let round = 0; round < 22; round++) {
        number *= number;
    }
    return String(number).length;
}
