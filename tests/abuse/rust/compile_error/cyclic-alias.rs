// Has aliases that name each other; the compiler must see the cycle.
type One = Option<Two>;
type Two = Vec<One>;
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
