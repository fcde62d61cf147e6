// Mistake: keeps the order of the list, and waits in silence wherever the next bell has not faded yet.
pub fn fading_bells(strokes: Vec<char>, fade: usize) -> usize {
    let mut free = HashMap::new();
    let mut second = 0;
    for bell in strokes {
        second = second.max(free.get(&bell).copied().unwrap_or(0)) + 1;
        free.insert(bell, second + fade);
    }
    second
}
