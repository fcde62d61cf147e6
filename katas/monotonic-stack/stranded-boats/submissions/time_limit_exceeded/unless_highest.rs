// Skips the search where no later tide is higher, and looks ahead for all the others: still O(n^2).
pub fn stranded_boats(tides: Vec<i64>) -> Vec<usize> {
    let mut waits = vec![0; tides.len()];
    let mut highest = 0;
    for place in (0..tides.len()).rev() {
        if tides[place] < highest {
            let mut later = place + 1;
            while tides[later] <= tides[place] {
                later += 1;
            }
            waits[place] = later - place;
        }
        highest = highest.max(tides[place]);
    }
    waits
}
