// Mistake: leaves the loop at the first beginning that is not mirrored, though a longer one may be.
pub fn mirrored_ribbons(ribbon: String) -> Vec<Vec<String>> {
    let mut ways = Vec::new();
    cut(&ribbon, &mut Vec::new(), &mut ways);
    ways
}

fn cut(rest: &str, pieces: &mut Vec<String>, ways: &mut Vec<Vec<String>>) {
    if rest.is_empty() {
        ways.push(pieces.clone());
        return;
    }
    for end in 1..=rest.len() {
        let piece = &rest[..end];
        if !piece.bytes().eq(piece.bytes().rev()) {
            break;
        }
        pieces.push(piece.to_owned());
        cut(&rest[end..], pieces, ways);
        pieces.pop();
    }
}
