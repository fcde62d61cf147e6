// Mistake: steps on after a swap with the back as well, past a bag that nobody has looked at.
pub fn three_holds(bags: &mut [i64]) {
    let (mut front, mut next, mut back) = (0, 0, bags.len());
    while next < back {
        if bags[next] == 0 {
            bags.swap(front, next);
            front += 1;
        } else if bags[next] == 2 {
            back -= 1;
            bags.swap(next, back);
        }
        next += 1;
    }
}
