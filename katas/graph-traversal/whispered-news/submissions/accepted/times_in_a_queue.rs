// One queue of places with the minute of each, in LeetCode's form: the last one out of it tells the answer. O(n).
impl Solution {
    pub fn minutes_until_all_know(mut seats: Vec<Vec<i32>>) -> i32 {
        let (m, n) = (seats.len() as i32, seats[0].len() as i32);
        let mut queue = VecDeque::new();
        for i in 0..m {
            for j in 0..n {
                if seats[i as usize][j as usize] == 2 {
                    queue.push_back((i, j, 0));
                }
            }
        }
        let mut last = 0;
        while let Some((i, j, minute)) = queue.pop_front() {
            last = minute;
            for (di, dj) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                let (x, y) = (i + di, j + dj);
                if x >= 0 && x < m && y >= 0 && y < n && seats[x as usize][y as usize] == 1 {
                    seats[x as usize][y as usize] = 2;
                    queue.push_back((x, y, minute + 1));
                }
            }
        }
        if seats.iter().flatten().any(|&seat| seat == 1) { -1 } else { last }
    }
}
