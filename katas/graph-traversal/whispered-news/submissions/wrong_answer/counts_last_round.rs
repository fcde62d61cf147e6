// Mistake: counts a minute for every round, also for the last one, whose guests find nobody left to tell.
use std::collections::VecDeque;

pub fn minutes_until_all_know(mut seats: Vec<Vec<i64>>) -> i64 {
    let (rows, columns) = (seats.len(), seats[0].len());
    let mut queue = VecDeque::new();
    for r in 0..rows {
        for c in 0..columns {
            if seats[r][c] == 2 {
                queue.push_back((r, c));
            }
        }
    }
    let mut minutes = 0;
    while !queue.is_empty() {
        minutes += 1;
        for _ in 0..queue.len() {
            let (r, c) = queue.pop_front().unwrap();
            for (x, y) in [(r.wrapping_sub(1), c), (r + 1, c), (r, c.wrapping_sub(1)), (r, c + 1)] {
                if x < rows && y < columns && seats[x][y] == 1 {
                    seats[x][y] = 2;
                    queue.push_back((x, y));
                }
            }
        }
    }
    if seats.concat().contains(&1) { -1 } else { minutes }
}
