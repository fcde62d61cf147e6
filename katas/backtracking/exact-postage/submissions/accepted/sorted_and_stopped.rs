// Sorts, and leaves the loop at the first stamp that is too dear, in LeetCode's form.
impl Solution {
    pub fn exact_postage(mut stamps: Vec<i32>, postage: i32) -> Vec<Vec<i32>> {
        stamps.sort();
        let mut result = vec![];
        let mut path = vec![];
        Self::search(&stamps, 0, postage, &mut path, &mut result);
        result
    }

    fn search(stamps: &Vec<i32>, start: usize, left: i32, path: &mut Vec<i32>, result: &mut Vec<Vec<i32>>) {
        if left == 0 {
            result.push(path.clone());
            return;
        }
        for i in start..stamps.len() {
            if stamps[i] > left {
                break;
            }
            path.push(stamps[i]);
            Self::search(stamps, i, left - stamps[i], path, result);
            path.pop();
        }
    }
}
