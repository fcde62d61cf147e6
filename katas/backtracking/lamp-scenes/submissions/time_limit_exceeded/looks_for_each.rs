// Adds one lamp at a time to every scene so far, unless the new scene is found in the whole list of them: O(n^2 log n).
pub fn lamp_scenes(lamps: Vec<i64>) -> Vec<Vec<i64>> {
    let mut scenes: Vec<Vec<i64>> = vec![vec![]];
    let mut next = 0;
    while next < scenes.len() {
        for lamp in &lamps {
            if scenes[next].contains(lamp) {
                continue;
            }
            let mut scene = scenes[next].clone();
            scene.push(*lamp);
            scene.sort_unstable();
            if !scenes.contains(&scene) {
                scenes.push(scene);
            }
        }
        next += 1;
    }
    scenes
}
