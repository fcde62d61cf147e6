// Sorts intervals by start and merges overlapping ones in one pass; the sort dominates.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut intervals: Vec<(i64, i64)> = numbers.iter().map(|&start| (start, start + start % 100_000)).collect();
    intervals.sort();
    let mut merged: Vec<(i64, i64)> = Vec::new();
    for (start, end) in intervals {
        match merged.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged.iter().map(|(start, end)| end - start + 1).sum()
}
