// Climbs from the last leaf of an implicit binary heap to its root, visiting one node per level: logarithmic.
pub fn work(numbers: Vec<i64>) -> i64 {
    if numbers.is_empty() {
        return 0;
    }
    let mut index = numbers.len() - 1;
    let mut path_sum = numbers[index];
    while index > 0 {
        index = (index - 1) / 2;
        path_sum += numbers[index];
    }
    path_sum
}
