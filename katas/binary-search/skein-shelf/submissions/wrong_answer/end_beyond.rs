// Mistake: gives the place after the run, where the larger numbers begin, for the last place of the run.
pub fn skein_shelf(lots: Vec<i64>, lot: i64) -> Vec<i64> {
    let first = lots.partition_point(|&other| other < lot);
    let end = lots.partition_point(|&other| other <= lot);
    if first == end { vec![-1, -1] } else { vec![first as i64, end as i64] }
}
