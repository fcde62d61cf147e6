// Compares each new place with all places before it, walked anew from the start: O(n^2).
pub fn first_repeated(jumps: Vec<i64>) -> i64 {
    let (mut place, mut steps) = (0, 0);
    while place != -1 {
        let mut before = 0;
        for _ in 0..steps {
            if before == place {
                return place;
            }
            before = jumps[before as usize];
        }
        place = jumps[place as usize];
        steps += 1;
    }
    -1
}
