// Expands a macro into two of itself, 100 deep; the limits of the build must end it.
macro_rules! pair {
    ([] $($t:tt)*) => { 1 };
    ([$x:tt $($r:tt)*]) => { pair!([$($r)*]) + pair!([$($r)*]) };
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.len() as i64
        + pair!([x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x])
}
