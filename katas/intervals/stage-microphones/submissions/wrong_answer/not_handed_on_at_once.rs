// Mistake: a microphone that comes off at a line is handed on at the next line at the earliest.
pub fn stage_microphones(appearances: Vec<Vec<i64>>) -> usize {
    let mut entrances: Vec<i64> = appearances.iter().map(|appearance| appearance[0]).collect();
    let mut exits: Vec<i64> = appearances.iter().map(|appearance| appearance[1]).collect();
    entrances.sort();
    exits.sort();
    let mut handed_on = 0;
    for &line in &entrances {
        if exits[handed_on] < line {
            handed_on += 1;
        }
    }
    entrances.len() - handed_on
}
