// Counts through the masks, in LeetCode's form: bit b of the mask says whether lamp b is on.
impl Solution {
    pub fn lamp_scenes(lamps: Vec<i32>) -> Vec<Vec<i32>> {
        let k = lamps.len();
        let mut scenes = Vec::with_capacity(1 << k);
        for mask in 0..1usize << k {
            let mut scene = Vec::new();
            for bit in 0..k {
                if mask & (1 << bit) != 0 {
                    scene.push(lamps[bit]);
                }
            }
            scenes.push(scene);
        }
        scenes
    }
}
