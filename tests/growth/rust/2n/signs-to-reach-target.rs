// Counts the ways to put plus or minus before each number to reach a remainder, trying all 2^n sign choices.
fn ways(numbers: &[i64], index: usize, sum: i64) -> i64 {
    if index == numbers.len() {
        return i64::from(sum.rem_euclid(10) == 3);
    }
    ways(numbers, index + 1, sum + numbers[index]) + ways(numbers, index + 1, sum - numbers[index])
}

pub fn work(numbers: Vec<i64>) -> i64 {
    ways(&numbers, 0, 0)
}
