// Mistake: stops when the two meet, while the bag where they meet has not been looked at.
pub fn three_holds(bags: &mut Vec<i64>) {
    let (mut front, mut next, mut back) = (0, 0, bags.len() - 1);
    while next < back {
        match bags[next] {
            0 => {
                bags.swap(front, next);
                front += 1;
                next += 1;
            }
            1 => next += 1,
            _ => {
                bags.swap(next, back);
                back -= 1;
            }
        }
    }
}
