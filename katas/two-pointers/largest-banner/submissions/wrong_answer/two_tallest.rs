// Mistake: takes the two tallest masts, however near to one another they stand.
pub fn largest_banner(masts: Vec<i64>) -> i64 {
    if masts.len() < 2 {
        return 0;
    }
    let mut places: Vec<usize> = (0..masts.len()).collect();
    places.sort_by_key(|&place| -masts[place]);
    let (a, b) = (places[0], places[1]);
    a.abs_diff(b) as i64 * masts[a].min(masts[b])
}
