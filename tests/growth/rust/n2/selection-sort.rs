// Looks for the least again and again.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    for start in 0..numbers.len() {
        let least = (start..numbers.len()).min_by_key(|place| numbers[*place]).unwrap();
        numbers.swap(start, least);
    }
    numbers[0]
}
