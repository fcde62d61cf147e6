// In order of entrances, a heap of the lines at which the microphones come free: O(n log n) time.
impl Solution {
    pub fn stage_microphones(mut appearances: Vec<Vec<i32>>) -> i32 {
        appearances.sort_unstable_by_key(|appearance| appearance[0]);
        let mut free_at = BinaryHeap::new();
        for appearance in appearances {
            if let Some(&Reverse(line)) = free_at.peek() {
                if line <= appearance[0] {
                    free_at.pop();
                }
            }
            free_at.push(Reverse(appearance[1]));
        }
        free_at.len() as i32
    }
}
