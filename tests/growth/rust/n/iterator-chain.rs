// Filters, maps and folds the numbers in one lazy iterator chain, constant work per element.
pub fn work(numbers: Vec<i64>) -> i64 {
    numbers
        .iter()
        .enumerate()
        .filter(|(_, number)| *number % 3 != 0)
        .map(|(index, number)| (number % 1000) * (index as i64 + 1))
        .fold(7, |hash: i64, value| hash.wrapping_mul(33).wrapping_add(value))
}
