// Initialises a cell while it initialises it; it must not hang.
use std::sync::OnceLock;
static CELL: OnceLock<i64> = OnceLock::new();
fn first() -> i64 {
    *CELL.get_or_init(|| first() + 1)
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    first() + numbers.len() as i64
}
