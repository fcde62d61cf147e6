// Keeps a terabyte in a static; no 32-bit memory holds it.
static BIG: [u8; 1 << 40] = [0; 1 << 40];
pub fn echo(numbers: Vec<i64>) -> i64 {
    i64::from(BIG[numbers.len()])
}
