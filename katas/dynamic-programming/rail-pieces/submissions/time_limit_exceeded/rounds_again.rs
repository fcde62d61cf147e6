// Goes in rounds, all sums of one rail more in each, but does not leave out the sums of earlier rounds: O(gap^2).
pub fn rail_pieces(pieces: Vec<i64>, gap: i64) -> i64 {
    let mut sums = BTreeSet::from([0]);
    let mut rails = 0;
    while !sums.is_empty() {
        if sums.contains(&gap) {
            return rails;
        }
        let longer = sums.iter().flat_map(|sum| pieces.iter().map(move |piece| sum + piece));
        sums = longer.filter(|sum| *sum <= gap).collect();
        rails += 1;
    }
    -1
}
