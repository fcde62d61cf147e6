// Moves a tower of n discs between three pegs one disc at a time, which takes 2^n - 1 moves.
fn shift(count: usize, from: usize, to: usize, pegs: &mut [Vec<i64>; 3], score: &mut i64) {
    if count == 0 {
        return;
    }
    let spare = 3 - from - to;
    shift(count - 1, from, spare, pegs, score);
    if let Some(disc) = pegs[from].pop() {
        pegs[to].push(disc);
        *score = score.wrapping_mul(31).wrapping_add(disc + to as i64);
    }
    shift(count - 1, spare, to, pegs, score);
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let count = numbers.len();
    let mut pegs = [numbers, Vec::new(), Vec::new()];
    let mut score = 0;
    shift(count, 0, 2, &mut pegs, &mut score);
    score
}
