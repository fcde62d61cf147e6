// Raises the first number to the length-th power modulo a prime by repeated squaring, one round per bit of the length.
const MODULUS: i64 = 1_000_000_007;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut base = numbers.first().map_or(2, |number| number.rem_euclid(MODULUS));
    let mut exponent = numbers.len();
    let mut result = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % MODULUS;
        }
        base = base * base % MODULUS;
        exponent >>= 1;
    }
    result
}
