// Builds an array of 2 GiB at compile time; the limits of the build must end it.
const BIG: [u64; 1 << 27] = {
    let mut all = [1; 1 << 27];
    all[1] = 2;
    all
};
const TWO: [[u64; 1 << 27]; 1] = [BIG];
const THREE: u64 = TWO[0][1] + BIG[2];
pub fn echo(numbers: Vec<i64>) -> i64 {
    THREE as i64 + numbers.len() as i64 + BIG[numbers.len()] as i64
}
