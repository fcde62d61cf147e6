// Counts the wins of every series anew, the longest first, and stops at an even one: O(n^3) where that is short.
pub fn longest_even_stretch(matches: String) -> i64 {
    let results = matches.as_bytes();
    for length in (1..=results.len()).rev() {
        for series in results.windows(length) {
            let wins = series.iter().filter(|result| **result == b'W').count();
            if 2 * wins == length {
                return length as i64;
            }
        }
    }
    0
}
