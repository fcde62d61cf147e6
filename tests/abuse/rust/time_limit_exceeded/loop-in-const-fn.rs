// Calls an endless const fn at run time; fuel must end it.
// says: spent the budget of 500 M instructions
const fn count(mut n: u64) -> u64 {
    while n != 0 {
        n = n.wrapping_add(2);
    }
    n
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum::<i64>() + count(std::hint::black_box(1)) as i64
}
