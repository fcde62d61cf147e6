// Counts through the sets of cuts as masks, and leaves each at its first piece that is not mirrored: 2^(m - 1) sets.
pub fn mirrored_ribbons(ribbon: String) -> Vec<Vec<String>> {
    let letters = ribbon.as_bytes();
    let length = letters.len();
    let mut ways = Vec::new();
    'masks: for mask in 0u32..1 << (length - 1) {
        let mut start = 0;
        let mut ends = Vec::new();
        for end in 1..=length {
            if end == length || mask >> (end - 1) & 1 == 1 {
                let piece = &letters[start..end];
                if !piece.iter().eq(piece.iter().rev()) {
                    continue 'masks;
                }
                ends.push(end);
                start = end;
            }
        }
        let starts = std::iter::once(0).chain(ends.iter().copied());
        ways.push(starts.zip(&ends).map(|(start, end)| ribbon[start..*end].to_owned()).collect());
    }
    ways
}
