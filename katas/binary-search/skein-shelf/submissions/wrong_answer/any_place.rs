// Mistake: stops at the first hit and takes it for both ends of the run.
pub fn skein_shelf(lots: Vec<i64>, lot: i64) -> Vec<i64> {
    match lots.binary_search(&lot) {
        Ok(place) => vec![place as i64, place as i64],
        Err(_) => vec![-1, -1],
    }
}
