// Sorts meeting starts and ends separately and sweeps them to find the most rooms in use; the sorts dominate.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut starts = numbers.clone();
    let mut ends: Vec<i64> = numbers.iter().map(|&start| start + start % 1_000_000 + 1).collect();
    starts.sort_unstable();
    ends.sort_unstable();
    let mut finished = 0;
    let mut most = 0;
    for (started, &start) in starts.iter().enumerate() {
        while ends[finished] <= start {
            finished += 1;
        }
        most = most.max(started + 1 - finished);
    }
    most as i64
}
