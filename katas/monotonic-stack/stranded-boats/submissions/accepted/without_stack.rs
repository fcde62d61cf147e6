// Backwards, leaping from answer to answer instead of keeping a stack: O(n) time, O(1) space besides the answer.
pub fn stranded_boats(tides: Vec<i64>) -> Vec<i64> {
    let mut waits = vec![0; tides.len()];
    let mut highest = 0;
    for place in (0..tides.len()).rev() {
        if tides[place] >= highest {
            highest = tides[place];
            continue;
        }
        let mut found = place + 1;
        while tides[found] <= tides[place] {
            found += waits[found];
        }
        waits[place] = found - place;
    }
    waits.into_iter().map(|wait| wait as i64).collect()
}
