// Looks ahead from each tide for the first higher one: O(n^2) where it comes late or never.
pub fn stranded_boats(tides: Vec<i64>) -> Vec<usize> {
    let mut waits = vec![0; tides.len()];
    for place in 0..tides.len() {
        for later in place + 1..tides.len() {
            if tides[later] > tides[place] {
                waits[place] = later - place;
                break;
            }
        }
    }
    waits
}
