// Has functions of that name in modules and traits; the one at the top is called.
mod one {
    pub fn echo(_: Vec<i64>) -> i64 {
        1
    }
}
trait Echo {
    fn echo(_: Vec<i64>) -> i64 {
        2
    }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
