// Mistake: sorts by beginning and bores at the end of the wall that begins first, though others may end before that.
pub fn core_samples(mut walls: Vec<Vec<i64>>) -> i64 {
    walls.sort();
    let mut borings = 0;
    let mut last = i64::MIN;
    for wall in &walls {
        if wall[0] > last {
            borings += 1;
            last = wall[1];
        }
    }
    borings
}
