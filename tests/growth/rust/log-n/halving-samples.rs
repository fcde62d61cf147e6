// Mixes the elements at positions n/2, n/4, n/8 and so on down to one, so it makes log n accesses.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut position = numbers.len() / 2;
    let mut mixed: i64 = 1;
    while position > 0 {
        mixed = mixed.wrapping_mul(1_000_003).wrapping_add(numbers[position]);
        position /= 2;
    }
    mixed
}
