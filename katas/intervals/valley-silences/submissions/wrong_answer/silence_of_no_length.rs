// Mistake: reports a silence without length where one run starts as the latest one stops.
pub fn valley_silences(logs: Vec<Vec<Vec<i64>>>) -> Vec<Vec<i64>> {
    let mut runs = logs.concat();
    runs.sort();
    let mut silences = Vec::new();
    let mut latest_stop = runs[0][1];
    for run in &runs[1..] {
        if run[0] >= latest_stop {
            silences.push(vec![latest_stop, run[0]]);
        }
        latest_stop = latest_stop.max(run[1]);
    }
    silences
}
