// Plays it out: goes over the whole hall in every minute. O(n^2) where the guests sit in a long line.
pub fn minutes_until_all_know(mut seats: Vec<Vec<i64>>) -> i64 {
    let (rows, columns) = (seats.len(), seats[0].len());
    let mut minutes = 0;
    loop {
        let mut told = Vec::new();
        for r in 0..rows {
            for c in 0..columns {
                if seats[r][c] != 2 {
                    continue;
                }
                for (x, y) in [(r.wrapping_sub(1), c), (r + 1, c), (r, c.wrapping_sub(1)), (r, c + 1)] {
                    if x < rows && y < columns && seats[x][y] == 1 {
                        told.push((x, y));
                    }
                }
            }
        }
        if told.is_empty() {
            return if seats.concat().contains(&1) { -1 } else { minutes };
        }
        for (x, y) in told {
            seats[x][y] = 2;
        }
        minutes += 1;
    }
}
