// Sorts by sinking each element to its place; on a reversed list each one travels the whole sorted prefix.
// input: descending
pub fn work(mut numbers: Vec<i64>) -> i64 {
    let mut shifts = 0;
    for index in 1..numbers.len() {
        let current = numbers[index];
        let mut slot = index;
        while slot > 0 && numbers[slot - 1] > current {
            numbers[slot] = numbers[slot - 1];
            slot -= 1;
            shifts += 1;
        }
        numbers[slot] = current;
    }
    shifts + numbers.last().copied().unwrap_or(0)
}
