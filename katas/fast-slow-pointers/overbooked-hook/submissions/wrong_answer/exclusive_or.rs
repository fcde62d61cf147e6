// Mistake: the exclusive or of the tags and of 1 to n, as for a number without its partner.
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let all = (0..).zip(&tags);
    all.fold(0, |mixed, (place, tag)| mixed ^ place ^ tag)
}
