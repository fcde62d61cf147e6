// Looks for the middle in one list and then in the other, halving the other to rank each time: O(n log n).
pub fn two_finish_lines(north: Vec<i64>, south: Vec<i64>) -> f64 {
    let total = north.len() + south.len();
    let kth = |k: usize| {
        for (list, other) in [(&north, &south), (&south, &north)] {
            for (place, &time) in list.iter().enumerate() {
                let least = place + other.partition_point(|&another| another < time);
                let most = place + other.partition_point(|&another| another <= time);
                if (least..=most).contains(&k) {
                    return time;
                }
            }
        }
        0
    };
    (kth((total - 1) / 2) + kth(total / 2)) as f64 / 2.0
}
