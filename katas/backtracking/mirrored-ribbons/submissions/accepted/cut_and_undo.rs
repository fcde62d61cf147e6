// Tries each mirrored beginning as the next piece, goes on with the rest, and takes the piece off the list again.
pub fn mirrored_ribbons(ribbon: String) -> Vec<Vec<String>> {
    let mut ways = Vec::new();
    cut(&ribbon, &mut Vec::new(), &mut ways);
    ways
}

/// Notes `pieces` followed by every way to cut `rest`.
fn cut(rest: &str, pieces: &mut Vec<String>, ways: &mut Vec<Vec<String>>) {
    if rest.is_empty() {
        ways.push(pieces.clone());
    }
    for end in 1..=rest.len() {
        let (piece, behind) = rest.split_at(end);
        if is_mirrored(piece) {
            pieces.push(piece.to_owned());
            cut(behind, pieces, ways);
            pieces.pop();
        }
    }
}

fn is_mirrored(piece: &str) -> bool {
    piece.bytes().eq(piece.bytes().rev())
}
