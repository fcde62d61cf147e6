// Visits the multiples of every step size up to n, a harmonic sum of n/1 + n/2 + ... that is n log n.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut scores = numbers.clone();
    for step in 1..numbers.len() {
        for multiple in (step..numbers.len()).step_by(step) {
            scores[multiple] = (scores[multiple] * 3 + numbers[step]) % 1_000_003;
        }
    }
    scores.iter().sum()
}
