// Takes what is silent so far through the log of each machine in turn: O(n^2) when there are many machines.
pub fn valley_silences(logs: Vec<Vec<Vec<i64>>>) -> Vec<Vec<i64>> {
    let first = logs.iter().map(|log| log[0][0]).min().unwrap_or(0);
    let last = logs.iter().map(|log| log[log.len() - 1][1]).max().unwrap_or(0);
    let mut silences = vec![vec![first, last]];
    for log in &logs {
        let mut left = Vec::new();
        let mut index = 0;
        for silence in silences {
            let mut from = silence[0];
            while index < log.len() && log[index][1] <= from {
                index += 1;
            }
            let mut inside = index;
            while inside < log.len() && log[inside][0] < silence[1] {
                if from < log[inside][0] {
                    left.push(vec![from, log[inside][0]]);
                }
                from = log[inside][1];
                inside += 1;
            }
            if from < silence[1] {
                left.push(vec![from, silence[1]]);
            }
        }
        silences = left;
    }
    silences
}
