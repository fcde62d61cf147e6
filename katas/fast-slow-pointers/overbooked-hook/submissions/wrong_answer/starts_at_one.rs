// Mistake: begins at place 1, which some tag may name: it may lie in a round that the answer is not on.
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let after = |place: i64| tags[place as usize];
    let (mut slow, mut fast) = (after(1), after(after(1)));
    while slow != fast {
        slow = after(slow);
        fast = after(after(fast));
    }
    slow = 1;
    while slow != fast {
        slow = after(slow);
        fast = after(fast);
    }
    slow
}
