// Slides a window of a quarter of the length over six kinds, updating an array of counts in constant time per step.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let width = numbers.len() / 4;
    let mut counts = [0i64; 6];
    let mut score = 0;
    for (index, &number) in numbers.iter().enumerate() {
        counts[number.rem_euclid(6) as usize] += 1;
        if index >= width {
            counts[numbers[index - width].rem_euclid(6) as usize] -= 1;
        }
        let most = counts.iter().copied().max().unwrap_or(0);
        score += most;
    }
    score
}
