// Mistake: scans the hall and marks in the same grid, so whoever hears in this minute passes it on in the same minute.
pub fn minutes_until_all_know(mut seats: Vec<Vec<i64>>) -> i64 {
    let (rows, columns) = (seats.len(), seats[0].len());
    let mut minutes = 0;
    loop {
        let mut told = false;
        for r in 0..rows {
            for c in 0..columns {
                if seats[r][c] != 2 {
                    continue;
                }
                for (x, y) in [(r.wrapping_sub(1), c), (r + 1, c), (r, c.wrapping_sub(1)), (r, c + 1)] {
                    if x < rows && y < columns && seats[x][y] == 1 {
                        seats[x][y] = 2;
                        told = true;
                    }
                }
            }
        }
        if !told {
            return if seats.concat().contains(&1) { -1 } else { minutes };
        }
        minutes += 1;
    }
}
