// Zeros grow from the front, twos from the back, and what is in between shrinks at each step: O(n) time, O(1) space.
pub fn three_holds(bags: &mut [i64]) {
    let (mut front, mut next, mut back) = (0, 0, bags.len());
    while next < back {
        match bags[next] {
            0 => {
                bags.swap(front, next);
                front += 1;
                next += 1;
            }
            1 => next += 1,
            _ => {
                back -= 1;
                bags.swap(next, back);
            }
        }
    }
}
