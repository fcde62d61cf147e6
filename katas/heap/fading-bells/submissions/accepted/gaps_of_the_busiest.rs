// Rounds between the strokes of the most frequent bell, and a last one of all that are as frequent: O(n) time.
impl Solution {
    pub fn fading_bells(strokes: Vec<char>, fade: i32) -> i32 {
        let mut counts = [0; 26];
        for &bell in &strokes {
            counts[(bell as u8 - b'A') as usize] += 1;
        }
        let most = *counts.iter().max().unwrap();
        let as_many = counts.iter().filter(|&&count| count == most).count() as i32;
        ((most - 1) * (fade + 1) + as_many).max(strokes.len() as i32)
    }
}
