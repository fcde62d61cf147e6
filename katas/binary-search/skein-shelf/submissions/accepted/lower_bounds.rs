// The first number not below the lot's, then the first not below the next one's, each by halving: O(log n) time.
pub fn skein_shelf(lots: Vec<i64>, lot: i64) -> Vec<i64> {
    let first = first_not_below(&lots, lot);
    let end = first_not_below(&lots, lot + 1);
    if first == end { vec![-1, -1] } else { vec![first as i64, end as i64 - 1] }
}

/// The place of the first number that is not below this one, or the length of the shelf.
fn first_not_below(lots: &[i64], number: i64) -> usize {
    let (mut low, mut high) = (0, lots.len());
    while low < high {
        let middle = (low + high) / 2;
        if lots[middle] < number {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}
