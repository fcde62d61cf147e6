// Mistake: says that the walk comes out as soon as any signpost shows the way out, on the walk or not.
pub fn first_repeated(jumps: Vec<i64>) -> i64 {
    if jumps.contains(&-1) {
        return -1;
    }
    let after = |place: i64| jumps[place as usize];
    let (mut slow, mut fast) = (after(0), after(after(0)));
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
