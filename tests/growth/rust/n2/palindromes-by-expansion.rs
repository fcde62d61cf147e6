// Counts palindromic stretches by expanding around every centre; with equal values each one expands to the edge.
// input: equal
fn expand(numbers: &[i64], mut left: usize, mut right: usize) -> i64 {
    let mut count = 0;
    while right < numbers.len() && numbers[left] == numbers[right] {
        count += 1;
        if left == 0 {
            break;
        }
        left -= 1;
        right += 1;
    }
    count
}

pub fn work(numbers: Vec<i64>) -> i64 {
    (0..numbers.len())
        .map(|centre| expand(&numbers, centre, centre) + expand(&numbers, centre, centre + 1))
        .sum()
}
