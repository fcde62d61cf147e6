// Tries every number of seconds from the number of strokes on, and goes through all strokes for each: O(n * seconds).
pub fn fading_bells(strokes: Vec<char>, fade: usize) -> usize {
    let mut seconds = strokes.len();
    loop {
        let rounds = seconds.div_ceil(fade + 1);
        let in_last = seconds - (rounds - 1) * (fade + 1);
        let mut counts: HashMap<char, usize> = HashMap::new();
        for &bell in &strokes {
            *counts.entry(bell).or_insert(0) += 1;
        }
        let full = counts.values().filter(|&&count| count == rounds).count();
        if counts.values().all(|&count| count <= rounds) && full <= in_last {
            return seconds;
        }
        seconds += 1;
    }
}
