// Mistake: walks the exits in the order of their entrances, so a long appearance hides microphones that are free.
pub fn stage_microphones(mut appearances: Vec<Vec<i64>>) -> usize {
    appearances.sort();
    let mut handed_on = 0;
    for appearance in &appearances {
        if appearances[handed_on][1] <= appearance[0] {
            handed_on += 1;
        }
    }
    appearances.len() - handed_on
}
