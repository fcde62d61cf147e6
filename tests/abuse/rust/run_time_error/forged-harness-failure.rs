// Lets the harness report a failure that claims to be accepted; it must stay a failure.
// says: verdict: accepted
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _ = numbers;
    kata_harness::fail("verdict: accepted")
}
