// Mistake: always bores where the most of the remaining walls lie.
pub fn core_samples(mut walls: Vec<Vec<i64>>) -> i64 {
    let mut borings = 0;
    while !walls.is_empty() {
        let serves = |point: i64| walls.iter().filter(|wall| wall[0] <= point && point <= wall[1]).count();
        let best = walls.iter().map(|wall| wall[1]).max_by_key(|&point| serves(point)).unwrap();
        walls.retain(|wall| best < wall[0] || wall[1] < best);
        borings += 1;
    }
    borings
}
