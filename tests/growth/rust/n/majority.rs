// Votes for and against one candidate.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let (mut candidate, mut votes) = (0, 0);
    for number in &numbers {
        if votes == 0 {
            candidate = *number;
        }
        votes += if *number == candidate { 1 } else { -1 };
    }
    candidate
}
