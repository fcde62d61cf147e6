// Mistake: returns the signpost where the two walkers meet, which may be any of the round.
pub fn first_repeated(jumps: Vec<i64>) -> i64 {
    let after = |place: i64| if place < 0 { -1 } else { jumps[place as usize] };
    let (mut slow, mut fast) = (0, 0);
    loop {
        slow = after(slow);
        fast = after(after(fast));
        if slow == fast {
            return slow;
        }
    }
}
