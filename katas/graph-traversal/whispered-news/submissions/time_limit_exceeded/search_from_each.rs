// Searches from each guest who knows and goes on only where it beats the ones before: O(n^2) if each does.
use std::collections::VecDeque;

pub fn minutes_until_all_know(seats: Vec<Vec<i64>>) -> i64 {
    let (rows, columns) = (seats.len(), seats[0].len());
    let mut heard = vec![vec![i64::MAX; columns]; rows];
    for row in 0..rows {
        for column in 0..columns {
            if seats[row][column] != 2 {
                continue;
            }
            heard[row][column] = 0;
            let mut queue = VecDeque::from([(row, column)]);
            while let Some((r, c)) = queue.pop_front() {
                let minute = heard[r][c] + 1;
                for (x, y) in [(r.wrapping_sub(1), c), (r + 1, c), (r, c.wrapping_sub(1)), (r, c + 1)] {
                    if x < rows && y < columns && seats[x][y] == 1 && minute < heard[x][y] {
                        heard[x][y] = minute;
                        queue.push_back((x, y));
                    }
                }
            }
        }
    }
    let mut last = 0;
    for (guests, minutes) in seats.iter().zip(heard) {
        for (&guest, minute) in guests.iter().zip(minutes) {
            if guest == 1 {
                last = last.max(minute);
            }
        }
    }
    if last == i64::MAX { -1 } else { last }
}
