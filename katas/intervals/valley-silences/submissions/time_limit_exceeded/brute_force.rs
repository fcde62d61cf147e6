// For each stop, asks all runs whether one goes on then, and which one starts next: O(n^2).
pub fn valley_silences(logs: Vec<Vec<Vec<i64>>>) -> Vec<Vec<i64>> {
    let runs = logs.concat();
    let mut silences = Vec::new();
    for run in &runs {
        let mut silent = true;
        let mut next = i64::MAX;
        for other in &runs {
            silent &= run[1] < other[0] || other[1] <= run[1];
            if other[0] > run[1] {
                next = next.min(other[0]);
            }
        }
        if silent && next < i64::MAX {
            silences.push(vec![run[1], next]);
        }
    }
    silences.sort();
    silences.dedup();
    silences
}
