// A heap with the next run of each of the k machines gives the runs in order: O(n log k) time.
impl Solution {
    pub fn valley_silences(logs: Vec<Vec<Vec<i32>>>) -> Vec<Vec<i32>> {
        let first_run = |machine: usize| Reverse((logs[machine][0][0], machine, 0));
        let mut next: BinaryHeap<_> = (0..logs.len()).map(first_run).collect();
        let mut silences = vec![];
        let mut latest_stop = i32::MAX;
        while let Some(Reverse((starts, machine, index))) = next.pop() {
            let stops = logs[machine][index][1];
            if latest_stop == i32::MAX {
                latest_stop = stops;
            }
            if starts > latest_stop {
                silences.push(vec![latest_stop, starts]);
            }
            latest_stop = latest_stop.max(stops);
            if let Some(run) = logs[machine].get(index + 1) {
                next.push(Reverse((run[0], machine, index + 1)));
            }
        }
        silences
    }
}
