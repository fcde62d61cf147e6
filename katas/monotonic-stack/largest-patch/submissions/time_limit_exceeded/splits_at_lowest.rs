// Splits at the lowest strip and goes on with both sides: O(n^2) where that strip stands at an end.
pub fn largest_patch(strips: Vec<i64>) -> i64 {
    let mut largest = 0;
    let mut parts = vec![&strips[..]];
    while let Some(part) = parts.pop() {
        let Some(lowest) = (0..part.len()).min_by_key(|&place| part[place]) else {
            continue;
        };
        largest = largest.max(part[lowest] * part.len() as i64);
        parts.push(&part[..lowest]);
        parts.push(&part[lowest + 1..]);
    }
    largest
}
