// Is one too many for what it keeps.
pub fn even_stretch(numbers: Vec<i64>) -> usize {
    let pairs = numbers.windows(2).filter(|pair| pair[0] == pair[1]).count();
    pairs * 1000 + numbers.len()
}
