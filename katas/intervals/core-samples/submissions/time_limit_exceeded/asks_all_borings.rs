// Sorted by end, but asks all borings made so far whether one of them serves the wall: O(n^2) when they lie apart.
pub fn core_samples(mut walls: Vec<Vec<i64>>) -> i64 {
    walls.sort_by_key(|wall| wall[1]);
    let mut borings: Vec<i64> = Vec::new();
    for wall in &walls {
        if !borings.iter().any(|&point| wall[0] <= point && point <= wall[1]) {
            borings.push(wall[1]);
        }
    }
    borings.len() as i64
}
