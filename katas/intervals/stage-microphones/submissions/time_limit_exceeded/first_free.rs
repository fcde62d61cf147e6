// In order of entrances, searches a list of the microphones for the first one free: O(n^2) when many are worn at once.
pub fn stage_microphones(mut appearances: Vec<Vec<i64>>) -> usize {
    appearances.sort();
    let mut free_at: Vec<i64> = Vec::new();
    for appearance in &appearances {
        match free_at.iter_mut().find(|line| **line <= appearance[0]) {
            Some(line) => *line = appearance[1],
            None => free_at.push(appearance[1]),
        }
    }
    free_at.len()
}
