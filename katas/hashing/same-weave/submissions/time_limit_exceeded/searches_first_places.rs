// Looks for the first place of each thread's colour from the left: O(n^2) where a colour begins in the middle.
pub fn same_weave(first: String, second: String) -> bool {
    let (first, second) = (first.as_bytes(), second.as_bytes());
    let begins = |ribbon: &[u8], place: usize| ribbon.iter().position(|&thread| thread == ribbon[place]);
    (0..first.len()).all(|place| begins(first, place) == begins(second, place))
}
