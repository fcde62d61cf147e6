// Mistake: lets the news cross corners as well, to all eight seats around.
pub fn minutes_until_all_know(mut seats: Vec<Vec<i64>>) -> i64 {
    let (rows, columns) = (seats.len() as i64, seats[0].len() as i64);
    let mut latest = Vec::new();
    for r in 0..rows {
        for c in 0..columns {
            if seats[r as usize][c as usize] == 2 {
                latest.push((r, c));
            }
        }
    }
    let mut minutes = 0;
    while seats.concat().contains(&1) {
        let mut told = Vec::new();
        for (r, c) in latest {
            for x in (r - 1).max(0)..(r + 2).min(rows) {
                for y in (c - 1).max(0)..(c + 2).min(columns) {
                    if seats[x as usize][y as usize] == 1 {
                        seats[x as usize][y as usize] = 2;
                        told.push((x, y));
                    }
                }
            }
        }
        if told.is_empty() {
            return -1;
        }
        minutes += 1;
        latest = told;
    }
    minutes
}
