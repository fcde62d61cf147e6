// Meets with two speeds, and then goes the whole round for each place of the way to see whether it is on it: O(n^2).
pub fn first_repeated(jumps: Vec<i64>) -> i64 {
    let after = |place: i64| if place == -1 { -1 } else { jumps[place as usize] };
    let (mut slow, mut fast) = (after(0), after(after(0)));
    while slow != fast {
        slow = after(slow);
        fast = after(after(fast));
    }
    if slow == -1 {
        return -1;
    }
    let mut place = 0;
    loop {
        let mut at = slow;
        loop {
            if at == place {
                return place;
            }
            at = after(at);
            if at == slow {
                break;
            }
        }
        place = after(place);
    }
}
