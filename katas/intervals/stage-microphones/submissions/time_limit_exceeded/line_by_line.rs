// Counts up every line of every appearance: as much work as the appearances are long, up to n million steps.
pub fn stage_microphones(appearances: Vec<Vec<i64>>) -> u32 {
    let mut worn = vec![0; 1_000_001];
    for appearance in &appearances {
        for line in appearance[0]..appearance[1] {
            worn[line as usize] += 1;
        }
    }
    worn.into_iter().max().unwrap_or(0)
}
