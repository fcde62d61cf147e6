// Mistake: always cuts off the longest mirrored beginning, which is one way of many.
pub fn mirrored_ribbons(ribbon: String) -> Vec<Vec<String>> {
    let mut rest = ribbon.as_str();
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        let is_mirrored = |end: &usize| rest[..*end].bytes().eq(rest[..*end].bytes().rev());
        let end = (1..=rest.len()).rev().find(is_mirrored).unwrap();
        pieces.push(rest[..end].to_owned());
        rest = &rest[end..];
    }
    vec![pieces]
}
