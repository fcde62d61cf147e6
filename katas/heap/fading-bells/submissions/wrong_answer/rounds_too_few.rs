// Mistake: counts the rounds of the most frequent bell only, though more bells than a round holds make it longer.
pub fn fading_bells(strokes: Vec<char>, fade: i64) -> i64 {
    let mut counts = HashMap::new();
    for &bell in &strokes {
        *counts.entry(bell).or_insert(0) += 1;
    }
    let most: i64 = counts.values().copied().max().unwrap_or(0);
    let as_many = counts.values().filter(|&&count| count == most).count() as i64;
    (most - 1) * (fade + 1) + as_many
}
