// Depth first by recursion with signed places, in LeetCode's form: O(n) time, with a deep call stack.
impl Solution {
    pub fn count_slicks(mut image: Vec<Vec<char>>) -> i32 {
        let mut slicks = 0;
        for r in 0..image.len() as i32 {
            for c in 0..image[0].len() as i32 {
                slicks += Self::sink(&mut image, r, c);
            }
        }
        slicks
    }

    /// 1 if there was oil to wipe away.
    fn sink(image: &mut Vec<Vec<char>>, r: i32, c: i32) -> i32 {
        if r < 0 || c < 0 || r >= image.len() as i32 || c >= image[0].len() as i32 {
            return 0;
        }
        if image[r as usize][c as usize] != '1' {
            return 0;
        }
        image[r as usize][c as usize] = '0';
        for (down, right) in [(1, 0), (-1, 0), (0, 1), (0, -1)] {
            Self::sink(image, r + down, c + right);
        }
        1
    }
}
