// Merges the logs, but searches all machines for the one that starts next, without a heap: O(nk) for k machines.
pub fn valley_silences(logs: Vec<Vec<Vec<i64>>>) -> Vec<Vec<i64>> {
    let mut next = vec![0; logs.len()];
    let mut silences = Vec::new();
    let mut latest_stop = i64::MAX;
    loop {
        let waiting = (0..logs.len()).filter(|&machine| next[machine] < logs[machine].len());
        let Some(machine) = waiting.min_by_key(|&machine| logs[machine][next[machine]][0]) else {
            return silences;
        };
        let run = &logs[machine][next[machine]];
        next[machine] += 1;
        if latest_stop == i64::MAX {
            latest_stop = run[1];
        }
        if run[0] > latest_stop {
            silences.push(vec![latest_stop, run[0]]);
        }
        latest_stop = latest_stop.max(run[1]);
    }
}
