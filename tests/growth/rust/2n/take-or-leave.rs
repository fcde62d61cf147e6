// The best sum below a bound, with no memory.
fn best(numbers: &[i64], room: i64) -> i64 {
    let [first, rest @ ..] = numbers else { return 0 };
    let without = best(rest, room);
    if room < 0 {
        return without;
    }
    without.max(first + best(rest, room - first))
}

pub fn work(numbers: Vec<i64>) -> i64 {
    best(&numbers, 1_500_000_000)
}
