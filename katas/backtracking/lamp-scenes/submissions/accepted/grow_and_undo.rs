// Switches on each lamp behind the last one, goes on from there, and switches it off again: every node is a scene.
pub fn lamp_scenes(lamps: Vec<i64>) -> Vec<Vec<i64>> {
    let mut scenes = Vec::new();
    extend(&lamps, &mut Vec::new(), &mut scenes);
    scenes
}

/// Notes the scene `lit`, and all that have further lamps of `rest`.
fn extend(rest: &[i64], lit: &mut Vec<i64>, scenes: &mut Vec<Vec<i64>>) {
    scenes.push(lit.clone());
    for (place, &lamp) in rest.iter().enumerate() {
        lit.push(lamp);
        extend(&rest[place + 1..], lit, scenes);
        lit.pop();
    }
}
