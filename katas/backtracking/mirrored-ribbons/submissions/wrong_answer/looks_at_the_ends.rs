// Mistake: takes a piece for mirrored if its first letter equals its last.
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
        if rest.as_bytes()[0] == rest.as_bytes()[end - 1] {
            pieces.push(rest[..end].to_owned());
            cut(&rest[end..], pieces, ways);
            pieces.pop();
        }
    }
}
