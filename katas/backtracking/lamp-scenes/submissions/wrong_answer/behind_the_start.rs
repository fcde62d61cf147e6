// Mistake: goes on behind the place where the loop began, not behind the lamp just chosen, so lamps come again.
pub fn lamp_scenes(lamps: Vec<i64>) -> Vec<Vec<i64>> {
    let mut scenes = Vec::new();
    extend(&lamps, 0, &mut Vec::new(), &mut scenes);
    scenes
}

fn extend(lamps: &[i64], start: usize, lit: &mut Vec<i64>, scenes: &mut Vec<Vec<i64>>) {
    scenes.push(lit.clone());
    for next in start..lamps.len() {
        lit.push(lamps[next]);
        extend(lamps, start + 1, lit, scenes);
        lit.pop();
    }
}
