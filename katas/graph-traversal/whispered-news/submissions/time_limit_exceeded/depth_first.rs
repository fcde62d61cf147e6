// Goes into the depth from each guest who knows, anew whenever it finds a faster way: O(n^2) and more in a full hall.
pub fn minutes_until_all_know(mut seats: Vec<Vec<i64>>) -> i64 {
    for r in 0..seats.len() {
        for c in 0..seats[0].len() {
            if seats[r][c] == 2 {
                spread(&mut seats, r, c, 2);
            }
        }
    }
    let last = seats.iter().flatten().copied().max().unwrap_or(0);
    if seats.iter().any(|row| row.contains(&1)) { -1 } else { (last - 2).max(0) }
}

/// Writes the minute, plus two, into the seats.
fn spread(seats: &mut [Vec<i64>], r: usize, c: usize, minute: i64) {
    let Some(&seat) = seats.get(r).and_then(|row| row.get(c)) else { return };
    if seat == 0 || seat != 1 && (seat < minute || seat == minute && minute > 2) {
        return;
    }
    seats[r][c] = minute;
    spread(seats, r + 1, c, minute + 1);
    spread(seats, r.wrapping_sub(1), c, minute + 1);
    spread(seats, r, c + 1, minute + 1);
    spread(seats, r, c.wrapping_sub(1), minute + 1);
}
