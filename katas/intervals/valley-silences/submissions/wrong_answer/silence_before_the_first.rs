// Mistake: counts the time before the first run as a silence.
pub fn valley_silences(logs: Vec<Vec<Vec<i64>>>) -> Vec<Vec<i64>> {
    let mut runs = logs.concat();
    runs.sort();
    let mut silences = Vec::new();
    let mut latest_stop = 0;
    for run in &runs {
        if run[0] > latest_stop {
            silences.push(vec![latest_stop, run[0]]);
        }
        latest_stop = latest_stop.max(run[1]);
    }
    silences
}
