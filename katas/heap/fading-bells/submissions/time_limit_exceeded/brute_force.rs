// Counts the strokes that are left anew in each second, and takes one of the most frequent bell: O(n * seconds).
pub fn fading_bells(strokes: Vec<char>, fade: usize) -> usize {
    let mut left = strokes;
    let mut free: HashMap<char, usize> = HashMap::new();
    let mut second = 0;
    while !left.is_empty() {
        let mut counts: BTreeMap<char, usize> = BTreeMap::new();
        for &bell in &left {
            *counts.entry(bell).or_insert(0) += 1;
        }
        let may_sound = counts.into_iter().filter(|(bell, _)| free.get(bell).is_none_or(|&from| from <= second));
        if let Some((bell, _)) = may_sound.max_by_key(|&(_, count)| count)
            && let Some(place) = left.iter().position(|&stroke| stroke == bell)
        {
            left.swap_remove(place);
            free.insert(bell, second + fade + 1);
        }
        second += 1;
    }
    second
}
