// Sorts the strokes by how many their bell has left, and walks from the front past all that fade: O(n * seconds).
pub fn fading_bells(strokes: Vec<char>, fade: usize) -> usize {
    let mut counts: HashMap<char, usize> = HashMap::new();
    for &bell in &strokes {
        *counts.entry(bell).or_insert(0) += 1;
    }
    let mut left = strokes;
    let mut free: HashMap<char, usize> = HashMap::new();
    let mut second = 0;
    while !left.is_empty() {
        left.sort_by_key(|bell| (Reverse(counts[bell]), *bell));
        if let Some(place) = left.iter().position(|bell| free.get(bell).is_none_or(|&from| from <= second)) {
            let bell = left.remove(place);
            counts.entry(bell).and_modify(|count| *count -= 1);
            free.insert(bell, second + fade + 1);
        }
        second += 1;
    }
    second
}
