// Has a private method of Solution alone; it is called as it stands.
impl Solution {
    fn echo(numbers: Vec<i64>) -> i64 {
        numbers.iter().sum()
    }
}
