// Shadows the types that its signature is read with; what it declares must be called all the same.
type Vec<T> = std::vec::Vec<T>;
struct Option;
struct String;
enum Result {}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
