// Returns no value; nothing is no integer.
pub fn echo(numbers: Vec<i64>) -> () {
    drop(numbers)
}
