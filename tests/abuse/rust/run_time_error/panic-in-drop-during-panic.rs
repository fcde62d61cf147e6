// Panics in a destructor while it panics; the first panic must end it.
// says: first, of
struct Again;
impl Drop for Again {
    fn drop(&mut self) {
        panic!("second")
    }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _again = Again;
    panic!("first, of {}", numbers.len())
}
