// Mistake: returns the place where the two walkers meet first, which is somewhere in the round.
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let after = |place: i64| tags[place as usize];
    let (mut slow, mut fast) = (after(0), after(after(0)));
    while slow != fast {
        slow = after(slow);
        fast = after(after(fast));
    }
    slow
}
