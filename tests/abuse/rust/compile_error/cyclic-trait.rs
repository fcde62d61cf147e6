// Has a trait that holds where it holds for more; the recursion limit must end it.
trait Deep {
    fn deep(&self) -> i64;
}
impl<T> Deep for Vec<T>
where
    Vec<Vec<T>>: Deep,
{
    fn deep(&self) -> i64 {
        0
    }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.deep()
}
