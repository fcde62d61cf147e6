// Cuts or does not cut behind every letter, and tests the pieces at the end: 2^(m - 1) sets of cuts for m letters.
pub fn mirrored_ribbons(ribbon: String) -> Vec<Vec<String>> {
    let mut ways = Vec::new();
    cut(&ribbon, &mut Vec::new(), &mut ways);
    ways
}

fn cut(rest: &str, pieces: &mut Vec<String>, ways: &mut Vec<Vec<String>>) {
    if rest.is_empty() {
        if pieces.iter().all(|piece| piece.bytes().eq(piece.bytes().rev())) {
            ways.push(pieces.clone());
        }
        return;
    }
    for end in 1..=rest.len() {
        pieces.push(rest[..end].to_owned());
        cut(&rest[end..], pieces, ways);
        pieces.pop();
    }
}
