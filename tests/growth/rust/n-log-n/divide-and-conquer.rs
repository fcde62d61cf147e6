// The best sum by halves that are read again.
fn best(numbers: &[i64]) -> i64 {
    if numbers.len() == 1 {
        return numbers[0] - 500_000_000;
    }
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let reach = |side: &mut dyn Iterator<Item = &i64>| {
        let (mut sum, mut most) = (0, i64::MIN);
        for number in side {
            sum += number - 500_000_000;
            most = most.max(sum);
        }
        most
    };
    let across = reach(&mut left.iter().rev()) + reach(&mut right.iter());
    across.max(best(left)).max(best(right))
}

pub fn work(numbers: Vec<i64>) -> i64 {
    best(&numbers)
}
