// Tries every triplet of positions and counts sums divisible by eleven, n choose three checks.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut count = 0;
    for first in 0..numbers.len() {
        for second in first + 1..numbers.len() {
            for third in second + 1..numbers.len() {
                if (numbers[first] + numbers[second] + numbers[third]) % 11 == 0 {
                    count += 1;
                }
            }
        }
    }
    count
}
