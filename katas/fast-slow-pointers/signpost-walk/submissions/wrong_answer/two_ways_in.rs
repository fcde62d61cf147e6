// Mistake: takes the first signpost of the walk that two others send to for the beginning of the round.
pub fn first_repeated(jumps: Vec<i64>) -> i64 {
    let mut place = 0;
    for _ in 0..jumps.len() {
        if jumps.iter().filter(|&&next| next == place).count() >= 2 {
            return place;
        }
        place = jumps[place as usize];
        if place < 0 {
            return -1;
        }
    }
    0
}
