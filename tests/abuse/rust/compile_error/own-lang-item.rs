// Redefines an item of the language; that is unstable.
#[lang = "sized"]
trait Sized {}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
