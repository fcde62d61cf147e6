// Tries upwards, but skips numbers that change nothing: the next one lets some evening take one more chapter. O(n^2).
pub fn saga_evenings(chapters: Vec<i64>, evenings: i64) -> i64 {
    let total: i64 = chapters.iter().sum();
    let longest = chapters.iter().copied().max().unwrap_or(0);
    let mut minutes = longest.max((total + evenings - 1) / evenings);
    loop {
        let mut needed = 1;
        let mut read = 0;
        let mut next = i64::MAX;
        for &chapter in &chapters {
            if read + chapter > minutes {
                next = next.min(read + chapter);
                needed += 1;
                read = 0;
            }
            read += chapter;
        }
        if needed <= evenings {
            return minutes;
        }
        minutes = next;
    }
}
