// Mistake: a wall that begins exactly where the last boring is gets another one.
pub fn core_samples(mut walls: Vec<Vec<i64>>) -> i64 {
    walls.sort_by_key(|wall| wall[1]);
    let mut borings = 0;
    let mut last = i64::MIN;
    for wall in &walls {
        if wall[0] >= last {
            borings += 1;
            last = wall[1];
        }
    }
    borings
}
