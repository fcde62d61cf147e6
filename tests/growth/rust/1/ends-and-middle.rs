// Looks at three places.
pub fn work(numbers: Vec<i64>) -> i64 {
    numbers[0] ^ numbers[numbers.len() / 2] ^ numbers[numbers.len() - 1]
}
