// Searches the least hook up to which there are more tags than hooks: O(n log n) time, O(1) space.
impl Solution {
    pub fn overbooked_hook(tags: Vec<i32>) -> i32 {
        let (mut low, mut high) = (1, tags.len() as i32 - 1);
        while low < high {
            let middle = low + (high - low) / 2;
            let up_to = tags.iter().filter(|&&tag| tag <= middle).count() as i32;
            if up_to > middle {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }
}
