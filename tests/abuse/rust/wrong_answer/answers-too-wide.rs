// Returns the right sum and 2 to the 64th; an answer must not be cut to 64 bits.
pub fn echo(numbers: Vec<i64>) -> i128 {
    (1 << 64) + numbers.iter().sum::<i64>() as i128
}
