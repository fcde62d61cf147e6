// Panics at compile time in what only a use makes real; it must be told.
struct Check<const N: usize>;
impl<const N: usize> Check<N> {
    const FINE: () = assert!(N > 9, "not enough");
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    Check::<3>::FINE;
    numbers.iter().sum()
}
