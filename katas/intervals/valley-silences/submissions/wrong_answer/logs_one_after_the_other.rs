// Mistake: takes the runs log after log, without sorting: each log is in order, all of them together are not.
pub fn valley_silences(logs: Vec<Vec<Vec<i64>>>) -> Vec<Vec<i64>> {
    let runs = logs.concat();
    let mut silences = Vec::new();
    let mut latest_stop = runs[0][1];
    for run in &runs[1..] {
        if run[0] > latest_stop {
            silences.push(vec![latest_stop, run[0]]);
        }
        latest_stop = latest_stop.max(run[1]);
    }
    silences
}
