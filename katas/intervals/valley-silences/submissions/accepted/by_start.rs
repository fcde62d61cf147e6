// All runs in one list sorted by start, and the latest stop so far: O(n log n) time.
pub fn valley_silences(logs: Vec<Vec<Vec<i64>>>) -> Vec<Vec<i64>> {
    let mut runs = logs.concat();
    runs.sort();
    let mut silences = Vec::new();
    let Some((first, later)) = runs.split_first() else {
        return silences;
    };
    let mut latest_stop = first[1];
    for run in later {
        if run[0] > latest_stop {
            silences.push(vec![latest_stop, run[0]]);
        }
        latest_stop = latest_stop.max(run[1]);
    }
    silences
}
