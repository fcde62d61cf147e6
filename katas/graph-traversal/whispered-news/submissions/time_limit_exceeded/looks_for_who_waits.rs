// Visits in rounds, but to see whether somebody still waits it goes over the hall before each: O(n^2) in a long line.
pub fn minutes_until_all_know(mut seats: Vec<Vec<i64>>) -> i64 {
    let (rows, columns) = (seats.len(), seats[0].len());
    let places = (0..rows).flat_map(|r| (0..columns).map(move |c| (r, c)));
    let mut latest: Vec<_> = places.filter(|&(r, c)| seats[r][c] == 2).collect();
    let mut minutes = 0;
    while seats.iter().any(|row| row.contains(&1)) {
        let mut told = Vec::new();
        for (r, c) in latest {
            for (x, y) in [(r.wrapping_sub(1), c), (r + 1, c), (r, c.wrapping_sub(1)), (r, c + 1)] {
                if x < rows && y < columns && seats[x][y] == 1 {
                    seats[x][y] = 2;
                    told.push((x, y));
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
