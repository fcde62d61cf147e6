// Mistake: a tide that only reaches the boat's line floats it.
pub fn stranded_boats(tides: Vec<i64>) -> Vec<usize> {
    let mut waits = vec![0; tides.len()];
    let mut waiting: Vec<usize> = Vec::new();
    for (now, &tide) in tides.iter().enumerate() {
        while let Some(boat) = waiting.pop_if(|boat| tides[*boat] <= tide) {
            waits[boat] = now - boat;
        }
        waiting.push(now);
    }
    waits
}
