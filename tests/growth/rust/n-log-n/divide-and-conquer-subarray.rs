// Finds the best subarray by halves plus a linear scan of the crossing sums, so each of log n levels costs n.
fn best_reach<'a>(numbers: impl Iterator<Item = &'a i64>) -> i64 {
    let mut sum = 0;
    let mut best = i64::MIN;
    for number in numbers {
        sum += number;
        best = best.max(sum);
    }
    best
}

fn best_subarray(numbers: &[i64]) -> i64 {
    if let [single] = numbers {
        return *single;
    }
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let crossing = best_reach(left.iter().rev()) + best_reach(right.iter());
    best_subarray(left).max(best_subarray(right)).max(crossing)
}

pub fn work(mut numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    for number in &mut numbers {
        *number -= 500_000_000;
    }
    best_subarray(&numbers)
}
