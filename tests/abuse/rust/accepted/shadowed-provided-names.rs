// Has types named like those that come without import; its own must win.
struct HashMap;
struct RefCell;
fn max() {}
fn min() {}
struct Ordering;
struct Rc;
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
