// Pops three numbers off the end and combines them; popping from the end moves nothing, so the cost is constant.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    let mut total = 0;
    for weight in 1..=3 {
        match numbers.pop() {
            Some(number) => total += weight * number,
            None => break,
        }
    }
    total + numbers.len() as i64
}
