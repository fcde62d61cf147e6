// Keeps the largest count ever seen, so the window never gets narrower, in LeetCode's form: O(n) time, O(1) space.
impl Solution {
    pub fn one_colour_fence(fence: String, tins: i32) -> i32 {
        let pickets: Vec<char> = fence.chars().collect();
        let mut counts: HashMap<char, i32> = HashMap::new();
        let mut commonest = 0;
        let mut left = 0;
        for right in 0..pickets.len() {
            let count = counts.entry(pickets[right]).or_default();
            *count += 1;
            commonest = commonest.max(*count);
            if (right - left + 1) as i32 > commonest + tins {
                *counts.entry(pickets[left]).or_default() -= 1;
                left += 1;
            }
        }
        (pickets.len() - left) as i32
    }
}
