// Answers a quarter of a million nulls: a byte each on the wire, far more in the host; not an integer.
pub fn echo(numbers: Vec<i64>) -> Vec<()> {
    vec![(); (1 << 18) + numbers.len()]
}
