// Clears its argument after it has summed it; a copy is what it was given.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    let sum = numbers.iter().sum();
    numbers.clear();
    numbers.shrink_to_fit();
    std::hint::black_box(&numbers);
    sum
}
