// Keeps a flag for each signpost: O(n) time, and a byte a signpost is O(n) space still.
pub fn first_repeated(jumps: Vec<i64>) -> i64 {
    let mut passed = vec![false; jumps.len()];
    let mut place = 0;
    while place != -1 && !passed[place as usize] {
        passed[place as usize] = true;
        place = jumps[place as usize];
    }
    place
}
