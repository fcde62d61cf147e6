// Mistake: ends the search for the last skein with two places left, so as not to loop for ever, and takes the left one.
pub fn skein_shelf(lots: Vec<i64>, lot: i64) -> Vec<i64> {
    let first = lots.partition_point(|&other| other < lot);
    if lots.get(first) != Some(&lot) {
        return vec![-1, -1];
    }
    let (mut low, mut high) = (first, lots.len() - 1);
    while high - low > 1 {
        let middle = (low + high) / 2;
        if lots[middle] <= lot {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    vec![first as i64, low as i64]
}
