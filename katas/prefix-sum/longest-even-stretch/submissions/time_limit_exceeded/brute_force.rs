// Every start walks to the end of the season: O(n^2).
pub fn longest_even_stretch(matches: String) -> i64 {
    let results = matches.as_bytes();
    let mut longest = 0;
    for start in 0..results.len() {
        let mut balance = 0;
        for end in start..results.len() {
            balance += if results[end] == b'W' { 1 } else { -1 };
            if balance == 0 {
                longest = longest.max(end as i64 - start as i64 + 1);
            }
        }
    }
    longest
}
