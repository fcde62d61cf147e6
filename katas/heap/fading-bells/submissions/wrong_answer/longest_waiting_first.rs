// Mistake: strikes the bell that has waited longest, in turn, and not the one with the most strokes left.
pub fn fading_bells(strokes: Vec<char>, fade: usize) -> usize {
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    for bell in strokes {
        *counts.entry(bell).or_insert(0) += 1;
    }
    let mut line: VecDeque<(usize, usize)> = counts.into_values().map(|count| (0, count)).collect();
    let mut second = 0;
    while let Some(&(from, left)) = line.front() {
        if from <= second {
            line.pop_front();
            if left > 1 {
                line.push_back((second + fade + 1, left - 1));
            }
        }
        second += 1;
    }
    second
}
