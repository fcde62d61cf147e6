// Mistake: begins a new evening empty and forgets the chapter that did not fit into the one before.
pub fn saga_evenings(chapters: Vec<i64>, evenings: i64) -> i64 {
    let mut low = chapters.iter().copied().max().unwrap_or(0);
    let mut high = chapters.iter().sum();
    while low < high {
        let middle = (low + high) / 2;
        let mut needed = 1;
        let mut read = 0;
        for chapter in &chapters {
            read += chapter;
            if read > middle {
                needed += 1;
                read = 0;
            }
        }
        if needed <= evenings {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
