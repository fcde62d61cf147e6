// Allocates a small vector of decimal digits for each number, a bounded amount of work per element.
fn digits(mut number: i64) -> Vec<i64> {
    let mut digits = Vec::new();
    while number > 0 {
        digits.push(number % 10);
        number /= 10;
    }
    digits
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let all: Vec<Vec<i64>> = numbers.iter().map(|&number| digits(number)).collect();
    let mut total = 0;
    for digits in &all {
        let sum: i64 = digits.iter().sum();
        let peak = digits.iter().copied().max().unwrap_or(0);
        total += sum * peak;
    }
    total
}
