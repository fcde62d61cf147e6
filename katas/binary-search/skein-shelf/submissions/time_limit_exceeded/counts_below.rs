// Counts the smaller numbers and the equal ones, which needs no branch but reads them all: O(n).
pub fn skein_shelf(lots: Vec<i64>, lot: i64) -> Vec<i64> {
    let below = lots.iter().filter(|&&other| other < lot).count() as i64;
    let equal = lots.iter().filter(|&&other| other == lot).count() as i64;
    if equal == 0 { vec![-1, -1] } else { vec![below, below + equal - 1] }
}
