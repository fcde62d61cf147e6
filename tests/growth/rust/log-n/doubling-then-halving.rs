// Doubles its step until it is past, then halves it.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let wanted = numbers[numbers.len() - 2];
    let mut step = 1;
    while step < numbers.len() && numbers[step] < wanted {
        step *= 2;
    }
    let end = (step + 1).min(numbers.len());
    numbers[step / 2..end].partition_point(|number| *number < wanted) as i64
}
