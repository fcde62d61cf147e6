// Tries all subsets of forty; fuel must end it.
// says: spent the budget of 500 M instructions
pub fn echo(numbers: Vec<i64>) -> i64 {
    let all = numbers.iter().sum::<i64>();
    (0..1u64 << 40).map(|set| std::hint::black_box(set).count_ones() as i64).sum::<i64>() + all
}
