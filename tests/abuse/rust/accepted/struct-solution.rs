// Has a Solution of its own with a method of the same name; the plain function is called.
struct Solution;
impl Solution {
    #[allow(dead_code)]
    fn echo(_: Vec<i64>) -> i64 {
        loop {}
    }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
