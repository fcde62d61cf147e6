// Mistake: begins the loop at the first lamp at every level, so a scene comes once for each order of its lamps.
pub fn lamp_scenes(lamps: Vec<i64>) -> Vec<Vec<i64>> {
    let mut scenes = Vec::new();
    extend(&lamps, &mut Vec::new(), &mut scenes);
    scenes
}

fn extend(lamps: &[i64], lit: &mut Vec<i64>, scenes: &mut Vec<Vec<i64>>) {
    scenes.push(lit.clone());
    for lamp in lamps {
        if !lit.contains(lamp) {
            lit.push(*lamp);
            extend(lamps, lit, scenes);
            lit.pop();
        }
    }
}
