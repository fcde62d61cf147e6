// Mistake: sorts by stop, so a run that starts early and stops late does not fill the silences it covers.
pub fn valley_silences(logs: Vec<Vec<Vec<i64>>>) -> Vec<Vec<i64>> {
    let mut runs = logs.concat();
    runs.sort_by_key(|run| run[1]);
    let mut silences = Vec::new();
    let mut latest_stop = runs[0][1];
    for run in &runs[1..] {
        if run[0] > latest_stop {
            silences.push(vec![latest_stop, run[0]]);
        }
        latest_stop = run[1];
    }
    silences
}
