// Mistake: gives the fast walker a step ahead in the first walk, and begins the second one at 0 all the same.
pub fn first_repeated(jumps: Vec<i64>) -> i64 {
    let after = |place: i64| if place < 0 { -1 } else { jumps[place as usize] };
    let (mut slow, mut fast) = (0, after(0));
    while slow != fast {
        if fast < 0 {
            return -1;
        }
        slow = after(slow);
        fast = after(after(fast));
    }
    let mut again = 0;
    for _ in 0..jumps.len() {
        if again == slow {
            break;
        }
        again = after(again);
        slow = after(slow);
    }
    again
}
