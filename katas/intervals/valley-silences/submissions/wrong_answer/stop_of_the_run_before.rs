// Mistake: compares each start with the stop of the run before, though an earlier run may go on for longer.
pub fn valley_silences(logs: Vec<Vec<Vec<i64>>>) -> Vec<Vec<i64>> {
    let mut runs = logs.concat();
    runs.sort();
    let mut silences = Vec::new();
    for two in runs.windows(2) {
        if two[1][0] > two[0][1] {
            silences.push(vec![two[0][1], two[1][0]]);
        }
    }
    silences
}
