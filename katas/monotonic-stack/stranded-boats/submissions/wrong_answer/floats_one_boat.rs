// Mistake: a tide floats at most one boat, an `if` where a `while` belongs.
pub fn stranded_boats(tides: Vec<i64>) -> Vec<usize> {
    let mut waits = vec![0; tides.len()];
    let mut waiting: Vec<usize> = Vec::new();
    for (now, &tide) in tides.iter().enumerate() {
        if let Some(boat) = waiting.pop_if(|boat| tides[*boat] < tide) {
            waits[boat] = now - boat;
        }
        waiting.push(now);
    }
    waits
}
