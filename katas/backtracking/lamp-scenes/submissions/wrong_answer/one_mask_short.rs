// Mistake: the masks end one too early, so the scene with all lamps on is missing.
pub fn lamp_scenes(lamps: Vec<i64>) -> Vec<Vec<i64>> {
    let all = (1usize << lamps.len()) - 1;
    let scene = |mask: usize| (0..lamps.len()).filter(|bit| mask >> bit & 1 == 1).map(|bit| lamps[bit]).collect();
    (0..all).map(scene).collect()
}
