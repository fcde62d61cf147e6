// Calls the export that called it; the call is taken already, and the harness must say so.
// says: called before the arguments were loaded
pub fn echo(numbers: Vec<i64>) -> i64 {
    kata_harness::kata_call();
    numbers.iter().sum()
}
