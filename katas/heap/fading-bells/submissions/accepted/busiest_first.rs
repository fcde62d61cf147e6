// A heap of what the bells that may sound have left, and a queue of those that fade, second by second: O(n) time.
pub fn fading_bells(strokes: Vec<char>, fade: usize) -> usize {
    let mut counts: HashMap<char, usize> = HashMap::new();
    for bell in strokes {
        *counts.entry(bell).or_insert(0) += 1;
    }
    let mut ready: BinaryHeap<usize> = counts.into_values().collect();
    // The second in which a bell comes back, and the strokes it has left.
    let mut fading: VecDeque<(usize, usize)> = VecDeque::new();
    let mut second = 0;
    while !ready.is_empty() || !fading.is_empty() {
        if fading.front().is_some_and(|bell| bell.0 == second) {
            ready.extend(fading.pop_front().map(|bell| bell.1));
        }
        if let Some(left) = ready.pop()
            && left > 1
        {
            fading.push_back((second + fade + 1, left - 1));
        }
        second += 1;
    }
    second
}
