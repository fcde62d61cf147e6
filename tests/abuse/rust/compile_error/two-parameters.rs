// Takes two parameters where one is passed; the judge must say so.
// says: takes 2 parameters
pub fn echo(numbers: Vec<i64>, expected: i64) -> i64 {
    numbers.len() as i64 * 0 + expected
}
