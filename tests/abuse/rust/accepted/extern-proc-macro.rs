// Links the compiler's own interface; outside a compiler it must offer nothing.
extern crate proc_macro;
pub fn echo(numbers: Vec<i64>) -> i64 {
    assert!(!proc_macro::is_available());
    numbers.iter().sum()
}
