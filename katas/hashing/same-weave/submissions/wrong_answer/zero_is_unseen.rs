// Mistake: compares last places counted from 0 with 0 for colours not seen, so the first thread passes for unseen.
pub fn same_weave(first: String, second: String) -> bool {
    let mut seen_first = [0; 256];
    let mut seen_second = [0; 256];
    for (place, (a, b)) in first.bytes().zip(second.bytes()).enumerate() {
        if seen_first[a as usize] != seen_second[b as usize] {
            return false;
        }
        seen_first[a as usize] = place;
        seen_second[b as usize] = place;
    }
    true
}
