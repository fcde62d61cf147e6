// Mistake: keeps one way of those that yield the same pieces in another order.
use std::collections::HashSet;

pub fn mirrored_ribbons(ribbon: String) -> Vec<Vec<String>> {
    let mut ways = Vec::new();
    cut(&ribbon, &mut Vec::new(), &mut ways);
    let mut seen = HashSet::new();
    ways.retain(|way| {
        let mut pieces = way.clone();
        pieces.sort();
        seen.insert(pieces)
    });
    ways
}

fn cut(rest: &str, pieces: &mut Vec<String>, ways: &mut Vec<Vec<String>>) {
    if rest.is_empty() {
        ways.push(pieces.clone());
        return;
    }
    for end in 1..=rest.len() {
        let piece = &rest[..end];
        if piece.bytes().eq(piece.bytes().rev()) {
            pieces.push(piece.to_owned());
            cut(&rest[end..], pieces, ways);
            pieces.pop();
        }
    }
}
