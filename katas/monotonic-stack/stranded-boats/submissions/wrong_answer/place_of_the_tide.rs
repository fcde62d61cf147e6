// Mistake: answers with the place of the tide that floats the boat, not with the number of tides until it comes.
pub fn stranded_boats(tides: Vec<i64>) -> Vec<usize> {
    let mut answer = vec![0; tides.len()];
    let mut waiting: Vec<usize> = Vec::new();
    for (now, &tide) in tides.iter().enumerate() {
        while let Some(boat) = waiting.pop_if(|boat| tides[*boat] < tide) {
            answer[boat] = now;
        }
        waiting.push(now);
    }
    answer
}
