// n steps lead out or into the round; measures it, then sends two walkers from 0, one a round ahead: O(n), O(1).
impl Solution {
    pub fn first_repeated(jumps: Vec<i32>) -> i32 {
        let mut inside = 0;
        for _ in 0..jumps.len() {
            inside = jumps[inside as usize];
            if inside < 0 {
                return -1;
            }
        }
        let mut ahead = jumps[0];
        let mut place = jumps[inside as usize];
        while place != inside {
            place = jumps[place as usize];
            ahead = jumps[ahead as usize];
        }
        let mut behind = 0;
        while behind != ahead {
            behind = jumps[behind as usize];
            ahead = jumps[ahead as usize];
        }
        behind
    }
}
