// Mistake: in the search over the hooks, counts the tags below the middle one and leaves the middle one itself out.
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let (mut low, mut high) = (1, tags.len() as i64 - 1);
    while low < high {
        let middle = low + (high - low) / 2;
        if tags.iter().filter(|&&tag| tag < middle).count() as i64 > middle {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
