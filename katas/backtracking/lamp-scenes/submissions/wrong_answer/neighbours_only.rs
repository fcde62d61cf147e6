// Mistake: takes a scene for a stretch of neighbouring lamps, so lamps with a dark one between are never on together.
pub fn lamp_scenes(lamps: Vec<i64>) -> Vec<Vec<i64>> {
    let mut scenes = vec![vec![]];
    for start in 0..lamps.len() {
        for end in start + 1..=lamps.len() {
            scenes.push(lamps[start..end].to_vec());
        }
    }
    scenes
}
