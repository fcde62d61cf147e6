// Mistake: brings the zeros to the front and leaves the others as they come.
pub fn three_holds(bags: &mut [i64]) {
    let mut front = 0;
    for next in 0..bags.len() {
        if bags[next] == 0 {
            bags.swap(front, next);
            front += 1;
        }
    }
}
