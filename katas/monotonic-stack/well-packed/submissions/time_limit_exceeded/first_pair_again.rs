// Removes the first neighbouring pair and looks for the next one from the start again: O(n^2).
pub fn well_packed(log: String) -> bool {
    let mut marks = log.into_bytes();
    while let Some(place) =
        marks.windows(2).position(|pair| matches!(pair, [b'(', b')'] | [b'[', b']'] | [b'{', b'}']))
    {
        marks.drain(place..place + 2);
    }
    marks.is_empty()
}
