// Mistake: the sum of the tags less the sum of 1 to n, which holds only if the number is there exactly twice.
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let hooks = tags.len() as i64 - 1;
    tags.iter().sum::<i64>() - hooks * (hooks + 1) / 2
}
