// Finds a majority candidate by Boyer-Moore voting and confirms it with a second pass, both linear.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut candidate = 0;
    let mut votes = 0;
    for &number in &numbers {
        if votes == 0 {
            candidate = number;
        }
        votes += if number == candidate { 1 } else { -1 };
    }
    let support = numbers.iter().filter(|&&number| number == candidate).count();
    candidate * 10_000 + support as i64
}
