// Visits the guests in rounds, a minute each, beginning with all who know: O(n) time and space for n seats.
pub fn minutes_until_all_know(seats: Vec<Vec<i64>>) -> i64 {
    let mut seats = seats;
    let mut latest = Vec::new();
    let mut waiting = 0;
    for (row, guests) in seats.iter().enumerate() {
        for (column, &guest) in guests.iter().enumerate() {
            match guest {
                1 => waiting += 1,
                2 => latest.push((row, column)),
                _ => {}
            }
        }
    }
    let mut minutes = 0;
    while waiting > 0 {
        let mut told = Vec::new();
        for (row, column) in latest {
            // In front of the first row the subtraction wraps to a row that is not there.
            let (front, left) = (row.wrapping_sub(1), column.wrapping_sub(1));
            for (row, column) in [(front, column), (row + 1, column), (row, left), (row, column + 1)] {
                let Some(guest) = seats.get_mut(row).and_then(|guests| guests.get_mut(column)) else {
                    continue;
                };
                // Whoever has been told is as good as gone: an empty seat.
                if std::mem::replace(guest, 0) == 1 {
                    told.push((row, column));
                }
            }
        }
        if told.is_empty() {
            return -1;
        }
        waiting -= told.len();
        minutes += 1;
        latest = told;
    }
    minutes
}
