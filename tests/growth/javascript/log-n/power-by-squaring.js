// Raises to the power of the length by squaring.
function work(numbers) {
    let result = 1;
    let base = 3;
    for (let power = numbers.length; power > 0; power >>= 1) {
        if (power & 1) {
            result = (result * base) % 65521;
        }
        base = (base * base) % 65521;
    }
    return result;
}
