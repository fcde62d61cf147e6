// Finds the integer square root of the length by bisecting the answer with a constant-time check, log n steps.
pub fn work(numbers: Vec<i64>) -> i64 {
    let value = numbers.len() as i64;
    let mut low = 0;
    let mut high = value + 1;
    while high - low > 1 {
        let guess = low + (high - low) / 2;
        if guess * guess <= value {
            low = guess;
        } else {
            high = guess;
        }
    }
    low
}
