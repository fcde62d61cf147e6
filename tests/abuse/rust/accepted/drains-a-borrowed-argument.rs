// Takes its argument as a mutable slice and zeroes it while it sums; it is a copy.
pub fn echo(numbers: &mut [i64]) -> i64 {
    numbers.iter_mut().map(std::mem::take).sum()
}
