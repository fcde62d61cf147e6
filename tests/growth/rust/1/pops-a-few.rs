// Pops five items: no pop costs more than another.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    (0..5).filter_map(|_| numbers.pop()).fold(0, |sum, number| sum ^ number)
}
