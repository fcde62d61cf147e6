// Sings or rests on each evening and tries both, remembering nothing: about 1.6^n calls.
pub fn voice_rest(fees: Vec<i64>) -> i64 {
    best_of(&fees)
}

fn best_of(fees: &[i64]) -> i64 {
    match fees {
        [] => 0,
        [fee] => *fee,
        [fee, next @ ..] => best_of(next).max(fee + best_of(&next[1..])),
    }
}
