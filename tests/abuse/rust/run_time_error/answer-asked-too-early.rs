// Asks for its answer before there is one; the harness must say so.
// says: asked for an answer before the call
pub fn echo(numbers: Vec<i64>) -> i64 {
    kata_harness::kata_result() as i64 + numbers.len() as i64
}
