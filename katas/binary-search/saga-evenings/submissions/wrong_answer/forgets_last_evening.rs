// Mistake: counts an evening when it is full, so the last one is never counted.
pub fn saga_evenings(chapters: Vec<i64>, evenings: i64) -> i64 {
    let mut low = chapters.iter().copied().max().unwrap_or(0);
    let mut high = chapters.iter().sum();
    while low < high {
        let middle = (low + high) / 2;
        let mut needed = 0;
        let mut read = 0;
        for chapter in &chapters {
            if read + chapter > middle {
                needed += 1;
                read = 0;
            }
            read += chapter;
        }
        if needed <= evenings {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
