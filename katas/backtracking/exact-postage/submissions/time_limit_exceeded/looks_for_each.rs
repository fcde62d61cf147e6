// The sets of each amount from those of the smaller ones, each looked for in the list of those found: O(n^2).
pub fn exact_postage(stamps: Vec<i64>, postage: i64) -> Vec<Vec<i64>> {
    let mut sets: Vec<Vec<Vec<i64>>> = vec![vec![vec![]]];
    for amount in 1..=postage {
        let mut found: Vec<Vec<i64>> = Vec::new();
        for stamp in stamps.iter().filter(|stamp| **stamp <= amount) {
            for smaller in &sets[(amount - stamp) as usize] {
                let mut set = smaller.clone();
                set.push(*stamp);
                set.sort_unstable();
                if !found.contains(&set) {
                    found.push(set);
                }
            }
        }
        sets.push(found);
    }
    sets.pop().unwrap_or_default()
}
