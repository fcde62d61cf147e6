// Mistake: takes the longest rail that fits, again and again.
pub fn rail_pieces(mut pieces: Vec<i64>, mut gap: i64) -> i64 {
    pieces.sort_by_key(|piece| -piece);
    let mut rails = 0;
    for piece in pieces {
        rails += gap / piece;
        gap %= piece;
    }
    if gap == 0 { rails } else { -1 }
}
