// Puts every player in one of two teams and keeps the smallest gap, trying all 2^n divisions without memory.
fn smallest_gap(players: &[i64], index: usize, teams: [i64; 2]) -> i64 {
    let Some(&skill) = players.get(index) else {
        return (teams[0] - teams[1]).abs();
    };
    let mut best = i64::MAX;
    for team in 0..2 {
        let mut joined = teams;
        joined[team] += skill;
        best = best.min(smallest_gap(players, index + 1, joined));
    }
    best
}

pub fn work(numbers: Vec<i64>) -> i64 {
    smallest_gap(&numbers, 0, [0, 0])
}
