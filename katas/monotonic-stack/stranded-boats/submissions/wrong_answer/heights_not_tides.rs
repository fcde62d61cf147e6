// Mistake: answers with how much higher the floating tide is, not with how much later it comes.
pub fn stranded_boats(tides: Vec<i64>) -> Vec<i64> {
    let mut answer = vec![0; tides.len()];
    let mut waiting: Vec<usize> = Vec::new();
    for (now, &tide) in tides.iter().enumerate() {
        while let Some(boat) = waiting.pop_if(|boat| tides[*boat] < tide) {
            answer[boat] = tide - tides[boat];
        }
        waiting.push(now);
    }
    answer
}
