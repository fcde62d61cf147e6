// Compares every pair of numbers and counts differences divisible by seven, n(n-1)/2 comparisons.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut count = 0;
    for first in 0..numbers.len() {
        for second in first + 1..numbers.len() {
            if (numbers[first] - numbers[second]) % 7 == 0 {
                count += 1;
            }
        }
    }
    count
}
