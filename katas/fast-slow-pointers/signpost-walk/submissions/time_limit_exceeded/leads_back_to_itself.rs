// Asks of each place on the walk whether n steps from it lead back to it: O(n^2).
pub fn first_repeated(jumps: Vec<i64>) -> i64 {
    let mut place = 0;
    while place != -1 {
        let mut at = place;
        for _ in 0..jumps.len() {
            at = jumps[at as usize];
            if at == place {
                return place;
            }
            if at == -1 {
                return -1;
            }
        }
        place = jumps[place as usize];
    }
    -1
}
