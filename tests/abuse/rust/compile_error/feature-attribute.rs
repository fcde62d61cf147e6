// Switches an unstable feature on and uses it; the stable compiler must refuse it.
#![feature(never_type)]
fn never() -> Option<!> {
    None
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    assert!(never().is_none());
    numbers.iter().sum()
}
