// Two speeds to meet, then one walker begins again at 0; the way out is a round of one, -1. O(n) time, O(1) space.
pub fn first_repeated(jumps: Vec<i64>) -> i64 {
    let after = |place: i64| if place == -1 { -1 } else { jumps[place as usize] };
    let mut slow = after(0);
    let mut fast = after(slow);
    while fast != slow {
        slow = after(slow);
        fast = after(after(fast));
    }
    slow = 0;
    while slow != fast {
        slow = after(slow);
        fast = after(fast);
    }
    slow
}
