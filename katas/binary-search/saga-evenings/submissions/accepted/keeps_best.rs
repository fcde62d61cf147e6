// Keeps the best number of minutes found to suffice, in LeetCode's form: O(n log s) time.
impl Solution {
    pub fn saga_evenings(chapters: Vec<i32>, evenings: i32) -> i32 {
        let mut left = *chapters.iter().max().unwrap();
        let mut right = chapters.iter().sum::<i32>();
        let mut best = right;
        while left <= right {
            let mid = left + (right - left) / 2;
            if Self::suffices(&chapters, evenings, mid) {
                best = mid;
                right = mid - 1;
            } else {
                left = mid + 1;
            }
        }
        best
    }

    fn suffices(chapters: &[i32], mut evenings: i32, minutes: i32) -> bool {
        let mut free = 0;
        for &chapter in chapters {
            if chapter > free {
                free = minutes;
                evenings -= 1;
            }
            free -= chapter;
        }
        evenings >= 0
    }
}
