// Partitions the list into low, middle and high thirds in place; each step fixes one element, so one pass suffices.
// input: few-kinds
pub fn work(mut numbers: Vec<i64>) -> i64 {
    let (mut low, mut current, mut high) = (0, 0, numbers.len());
    while current < high {
        match numbers[current] {
            0 | 1 => {
                numbers.swap(low, current);
                low += 1;
                current += 1;
            }
            2 | 3 => current += 1,
            _ => {
                high -= 1;
                numbers.swap(current, high);
            }
        }
    }
    let weighted: i64 = numbers
        .iter()
        .enumerate()
        .map(|(index, number)| index as i64 * number)
        .sum();
    weighted + (low * 3 + high) as i64
}
