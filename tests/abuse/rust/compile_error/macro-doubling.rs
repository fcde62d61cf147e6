// Doubles what a macro is given until memory ends; the limits of the build must end it.
macro_rules! double {
    ($($t:tt)*) => { double! { $($t)* $($t)* } };
}
double! { x }
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
