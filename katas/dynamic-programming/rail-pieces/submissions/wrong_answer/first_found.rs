// Mistake: tries fewer of a longer rail only if the gap cannot be filled otherwise, and answers with the first filling.
pub fn rail_pieces(mut pieces: Vec<i64>, gap: i64) -> i64 {
    pieces.sort_by_key(|piece| -piece);
    fill(&pieces, gap).unwrap_or(-1)
}

fn fill(pieces: &[i64], gap: i64) -> Option<i64> {
    let Some((piece, shorter)) = pieces.split_first() else {
        return (gap == 0).then_some(0);
    };
    (0..=gap / piece).rev().find_map(|count| Some(count + fill(shorter, gap - count * piece)?))
}
