// Sorts with a comparison that never returns; fuel must end it.
// says: spent the budget of 500 M instructions
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut two = [numbers.len(), 1];
    two.sort_by(|_, _| loop {
        std::hint::black_box(());
    });
    two[0] as i64
}
