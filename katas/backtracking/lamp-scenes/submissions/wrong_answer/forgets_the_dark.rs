// Mistake: a scene is noted only when a lamp has been switched on, so the dark stage is missing.
pub fn lamp_scenes(lamps: Vec<i64>) -> Vec<Vec<i64>> {
    let mut scenes = Vec::new();
    extend(&lamps, 0, &mut Vec::new(), &mut scenes);
    scenes
}

fn extend(lamps: &[i64], start: usize, lit: &mut Vec<i64>, scenes: &mut Vec<Vec<i64>>) {
    for next in start..lamps.len() {
        lit.push(lamps[next]);
        scenes.push(lit.clone());
        extend(lamps, next + 1, lit, scenes);
        lit.pop();
    }
}
