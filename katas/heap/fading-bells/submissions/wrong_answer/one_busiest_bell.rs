// Mistake: thinks of one most frequent bell only, and lets the others that are as frequent end with it.
pub fn fading_bells(strokes: Vec<char>, fade: usize) -> usize {
    let mut counts = HashMap::new();
    for &bell in &strokes {
        *counts.entry(bell).or_insert(0) += 1;
    }
    let most: usize = counts.into_values().max().unwrap_or(0);
    strokes.len().max((most - 1) * (fade + 1) + 1)
}
