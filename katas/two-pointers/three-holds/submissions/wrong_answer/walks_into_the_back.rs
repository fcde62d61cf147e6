// Mistake: walks over the whole row and does not stop at the twos, so it carries them out of their part again.
pub fn three_holds(bags: &mut Vec<i64>) {
    let mut front = 0;
    let mut back = bags.len();
    for next in 0..bags.len() {
        if bags[next] == 2 && back > 0 {
            back -= 1;
            bags.swap(next, back);
        }
        if bags[next] == 0 {
            bags.swap(front, next);
            front += 1;
        }
    }
}
