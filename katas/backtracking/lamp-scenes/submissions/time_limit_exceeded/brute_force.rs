// Switches the lamps on in every order and lets a set of sorted scenes keep one of each: more than k! visits.
use std::collections::HashSet;

pub fn lamp_scenes(lamps: Vec<i64>) -> Vec<Vec<i64>> {
    let mut scenes = HashSet::new();
    extend(&lamps, &mut Vec::new(), &mut scenes);
    scenes.into_iter().collect()
}

fn extend(lamps: &[i64], lit: &mut Vec<i64>, scenes: &mut HashSet<Vec<i64>>) {
    let mut scene = lit.clone();
    scene.sort_unstable();
    scenes.insert(scene);
    for lamp in lamps {
        if !lit.contains(lamp) {
            lit.push(*lamp);
            extend(lamps, lit, scenes);
            lit.pop();
        }
    }
}
