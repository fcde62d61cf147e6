// Mistake: the last boring is at the gate to begin with, so walls to the west of it, or over it, are never counted.
pub fn core_samples(mut walls: Vec<Vec<i64>>) -> i64 {
    walls.sort_by_key(|wall| wall[1]);
    let mut borings = 0;
    let mut last = 0;
    for wall in &walls {
        if wall[0] > last {
            borings += 1;
            last = wall[1];
        }
    }
    borings
}
