// Mistake: looks for a skein of the next lot and takes the end of the shelf where there is none.
pub fn skein_shelf(lots: Vec<i64>, lot: i64) -> Vec<i64> {
    let first = lots.partition_point(|&other| other < lot);
    if lots.get(first) != Some(&lot) {
        return vec![-1, -1];
    }
    let next = lots.partition_point(|&other| other < lot + 1);
    let last = if lots.get(next) == Some(&(lot + 1)) { next - 1 } else { lots.len() - 1 };
    vec![first as i64, last as i64]
}
