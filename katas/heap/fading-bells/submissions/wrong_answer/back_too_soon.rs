// Mistake: counts the second of the stroke as the first one of fading, so a bell is back a second too soon.
pub fn fading_bells(strokes: Vec<char>, fade: usize) -> usize {
    let mut counts: HashMap<char, usize> = HashMap::new();
    for bell in strokes {
        *counts.entry(bell).or_insert(0) += 1;
    }
    let mut ready: BinaryHeap<usize> = counts.into_values().collect();
    let mut fading: VecDeque<(usize, usize)> = VecDeque::new();
    let mut second = 0;
    while !ready.is_empty() || !fading.is_empty() {
        while fading.front().is_some_and(|bell| bell.0 <= second) {
            ready.extend(fading.pop_front().map(|bell| bell.1));
        }
        if let Some(left) = ready.pop()
            && left > 1
        {
            fading.push_back((second + fade, left - 1));
        }
        second += 1;
    }
    second
}
