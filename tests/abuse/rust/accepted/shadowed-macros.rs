// Has macros named like the standard ones; the harness must not stumble.
macro_rules! println {
    ($($t:tt)*) => { loop {} };
}
macro_rules! vec {
    ($($t:tt)*) => { loop {} };
}
macro_rules! panic {
    ($($t:tt)*) => { loop {} };
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
