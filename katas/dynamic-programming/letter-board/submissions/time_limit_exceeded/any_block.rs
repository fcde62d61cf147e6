// For each pair of beginnings every number of letters taken off or hung in one go: O(n^3).
pub fn letter_board(hanging: String, wanted: String) -> i64 {
    let (a, b) = (hanging.as_bytes(), wanted.as_bytes());
    let mut moves = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let mut best = i.max(j);
            if i > 0 && j > 0 {
                best = moves[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            }
            for before in 0..i {
                best = best.min(moves[before][j] + i - before);
            }
            for before in 0..j {
                best = best.min(moves[i][before] + j - before);
            }
            moves[i][j] = best;
        }
    }
    moves[a.len()][b.len()] as i64
}
