// Mistake: notes the pieces after every cut, so ways that leave some of the ribbon over are in the answer too.
pub fn mirrored_ribbons(ribbon: String) -> Vec<Vec<String>> {
    let mut ways = Vec::new();
    cut(&ribbon, &mut Vec::new(), &mut ways);
    ways
}

fn cut(rest: &str, pieces: &mut Vec<String>, ways: &mut Vec<Vec<String>>) {
    for end in 1..=rest.len() {
        let piece = &rest[..end];
        if piece.bytes().eq(piece.bytes().rev()) {
            pieces.push(piece.to_owned());
            ways.push(pieces.clone());
            cut(&rest[end..], pieces, ways);
            pieces.pop();
        }
    }
}
