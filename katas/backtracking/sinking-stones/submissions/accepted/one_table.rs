// One table of marks for the whole search, tested before each hop, in LeetCode's form.
impl Solution {
    pub fn sinking_stones(stones: Vec<Vec<char>>, word: String) -> bool {
        let word: Vec<char> = word.chars().collect();
        let mut visited = vec![vec![false; stones[0].len()]; stones.len()];
        for i in 0..stones.len() {
            for j in 0..stones[0].len() {
                if Self::dfs(&stones, &word, 0, i, j, &mut visited) {
                    return true;
                }
            }
        }
        false
    }

    fn dfs(
        stones: &Vec<Vec<char>>,
        word: &Vec<char>,
        k: usize,
        i: usize,
        j: usize,
        visited: &mut Vec<Vec<bool>>,
    ) -> bool {
        if visited[i][j] || stones[i][j] != word[k] {
            return false;
        }
        if k + 1 == word.len() {
            return true;
        }
        visited[i][j] = true;
        for (di, dj) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
            let (ni, nj) = (i as i32 + di, j as i32 + dj);
            if ni < 0 || nj < 0 || ni >= stones.len() as i32 || nj >= stones[0].len() as i32 {
                continue;
            }
            if Self::dfs(stones, word, k + 1, ni as usize, nj as usize, visited) {
                return true;
            }
        }
        visited[i][j] = false;
        false
    }
}
