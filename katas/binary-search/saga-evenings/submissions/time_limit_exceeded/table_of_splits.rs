// The best split of each beginning of the saga into each number of evenings: O(n^2) for each evening.
pub fn saga_evenings(chapters: Vec<i64>, evenings: i64) -> i64 {
    let mut totals = vec![0];
    for &chapter in &chapters {
        totals.push(totals[totals.len() - 1] + chapter);
    }
    let mut least = totals.clone();
    for _ in 1..evenings.min(chapters.len() as i64) {
        let mut next = totals.clone();
        for end in 1..totals.len() {
            for cut in (0..end).rev() {
                let last = totals[end] - totals[cut];
                next[end] = next[end].min(last.max(least[cut]));
                if last >= next[end] {
                    break;
                }
            }
        }
        least = next;
    }
    least[chapters.len()]
}
