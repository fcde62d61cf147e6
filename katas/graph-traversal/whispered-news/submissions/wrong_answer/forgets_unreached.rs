// Mistake: tells when the spreading ends, and does not look whether somebody is left who has not heard.
use std::collections::VecDeque;

pub fn minutes_until_all_know(mut seats: Vec<Vec<i64>>) -> i64 {
    let (rows, columns) = (seats.len(), seats[0].len());
    let places = (0..rows).flat_map(|r| (0..columns).map(move |c| (r, c, 0)));
    let mut queue: VecDeque<_> = places.filter(|&(r, c, _)| seats[r][c] == 2).collect();
    let mut last = 0;
    while let Some((r, c, minute)) = queue.pop_front() {
        last = minute;
        for (x, y) in [(r.wrapping_sub(1), c), (r + 1, c), (r, c.wrapping_sub(1)), (r, c + 1)] {
            if x < rows && y < columns && seats[x][y] == 1 {
                seats[x][y] = 2;
                queue.push_back((x, y, minute + 1));
            }
        }
    }
    last
}
