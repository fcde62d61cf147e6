// Mistake: updates the resting total first, so that tonight's song may follow yesterday's.
pub fn voice_rest(fees: Vec<i64>) -> i64 {
    let (mut rested, mut sang) = (0, 0);
    for fee in fees {
        rested = rested.max(sang);
        sang = rested + fee;
    }
    rested.max(sang)
}
