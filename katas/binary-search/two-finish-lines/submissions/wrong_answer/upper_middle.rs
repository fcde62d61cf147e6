// Mistake: takes the upper one of the two middle times where the number of runners is even.
pub fn two_finish_lines(north: Vec<i64>, south: Vec<i64>) -> f64 {
    let k = (north.len() + south.len()) / 2;
    let (mut low, mut high) = (0, 1_000_000);
    while low < high {
        let time = (low + high) / 2;
        let reached = [&north, &south].map(|list| list.partition_point(|&other| other <= time));
        if reached[0] + reached[1] > k {
            high = time;
        } else {
            low = time + 1;
        }
    }
    low as f64
}
