// Answers right, then loops in a destructor; fuel must end it.
// says: spent the budget of 500 M instructions
struct Trap;
impl Drop for Trap {
    fn drop(&mut self) {
        loop {}
    }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _trap = Trap;
    numbers.iter().sum()
}
