// Reads standard input, and answers wrong if there is any.
use std::io::Read;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let reached = [
        matches!(std::io::stdin().read_line(&mut String::new()), Ok(1..)),
        matches!(std::io::stdin().lock().read(&mut [0; 16]), Ok(1..)),
    ];
    numbers.iter().sum::<i64>() + reached.iter().filter(|reached| **reached).count() as i64
}
