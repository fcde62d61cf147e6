// Keeps the waiting boats in a list, but goes through the whole list at every tide: O(n^2).
pub fn stranded_boats(tides: Vec<i64>) -> Vec<usize> {
    let mut waits = vec![0; tides.len()];
    let mut waiting: Vec<usize> = Vec::new();
    for (now, &tide) in tides.iter().enumerate() {
        waiting.retain(|&boat| {
            let floats = tides[boat] < tide;
            if floats {
                waits[boat] = now - boat;
            }
            !floats
        });
        waiting.push(now);
    }
    waits
}
