// Mistake: counts how many others a singer meets in all, though they may come and go one after the other.
pub fn stage_microphones(appearances: Vec<Vec<i64>>) -> usize {
    let met = |one: &Vec<i64>| appearances.iter().filter(|other| other[0] < one[1] && one[0] < other[1]).count();
    appearances.iter().map(met).max().unwrap_or(0)
}
