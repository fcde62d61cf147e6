// Mistake: spreads from one guest who knows until all is told, then from the next, instead of from all at once.
use std::collections::VecDeque;

pub fn minutes_until_all_know(mut seats: Vec<Vec<i64>>) -> i64 {
    let (rows, columns) = (seats.len(), seats[0].len());
    let mut last = 0;
    for row in 0..rows {
        for column in 0..columns {
            if seats[row][column] != 2 {
                continue;
            }
            let mut queue = VecDeque::from([(row, column, 0)]);
            while let Some((r, c, minute)) = queue.pop_front() {
                last = last.max(minute);
                for (x, y) in [(r.wrapping_sub(1), c), (r + 1, c), (r, c.wrapping_sub(1)), (r, c + 1)] {
                    if x < rows && y < columns && seats[x][y] == 1 {
                        seats[x][y] = 3;
                        queue.push_back((x, y, minute + 1));
                    }
                }
            }
        }
    }
    if seats.concat().contains(&1) { -1 } else { last }
}
