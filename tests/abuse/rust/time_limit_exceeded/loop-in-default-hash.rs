// Hashes for ever in the hasher of a map; fuel must end it.
// says: spent the budget of 500 M instructions
#[derive(PartialEq, Eq)]
struct Key;
impl std::hash::Hash for Key {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        loop {
            state.write_u8(1);
        }
    }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut map = std::collections::HashMap::new();
    map.insert(Key, 1);
    numbers.iter().sum()
}
