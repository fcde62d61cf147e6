// Reads each tag as the place of the next; the walk from 0 runs into a round at the answer: O(n) time, O(1) space.
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let after = |place: i64| tags[place as usize];
    let mut slow = after(0);
    let mut fast = after(slow);
    while slow != fast {
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
