// Looks for the first end of all remaining walls, and strikes out what a boring there serves: O(n^2) if they lie apart.
pub fn core_samples(mut walls: Vec<Vec<i64>>) -> i64 {
    let mut borings = 0;
    while let Some(point) = walls.iter().map(|wall| wall[1]).min() {
        walls.retain(|wall| wall[0] > point);
        borings += 1;
    }
    borings
}
