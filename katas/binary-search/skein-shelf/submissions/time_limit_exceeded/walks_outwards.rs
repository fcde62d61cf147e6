// Finds one skein of the lot by halving, then walks to both ends of its run: O(n) where the run fills the shelf.
pub fn skein_shelf(lots: Vec<i64>, lot: i64) -> Vec<i64> {
    let Ok(hit) = lots.binary_search(&lot) else {
        return vec![-1, -1];
    };
    let (mut first, mut last) = (hit, hit);
    while first > 0 && lots[first - 1] == lot {
        first -= 1;
    }
    while last + 1 < lots.len() && lots[last + 1] == lot {
        last += 1;
    }
    vec![first as i64, last as i64]
}
