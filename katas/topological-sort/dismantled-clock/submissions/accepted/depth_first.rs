// Depth first: a part comes after all its covers; one met while its covers are being followed closes a circle: linear.
impl Solution {
    pub fn dismantling_order(parts: i32, covered: Vec<Vec<i32>>) -> Vec<i32> {
        let n = parts as usize;
        let mut covers: Vec<Vec<usize>> = vec![vec![]; n];
        for pair in covered.iter() {
            covers[pair[0] as usize].push(pair[1] as usize);
        }
        // 0: not met, 1: its covers are being followed, 2: in the order.
        let mut states = vec![0u8; n];
        let mut order = Vec::with_capacity(n);
        for part in 0..n {
            if !Self::take(part, &covers, &mut states, &mut order) {
                return vec![];
            }
        }
        order
    }

    fn take(part: usize, covers: &Vec<Vec<usize>>, states: &mut Vec<u8>, order: &mut Vec<i32>) -> bool {
        if states[part] > 0 {
            return states[part] == 2;
        }
        states[part] = 1;
        for &cover in &covers[part] {
            if !Self::take(cover, covers, states, order) {
                return false;
            }
        }
        states[part] = 2;
        order.push(part as i32);
        true
    }
}
