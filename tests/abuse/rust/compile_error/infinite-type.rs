// Contains itself without a box; the compiler must refuse its size.
struct Whole {
    _part: Whole,
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
