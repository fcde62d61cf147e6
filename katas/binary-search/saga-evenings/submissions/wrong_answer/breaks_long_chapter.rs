// Mistake: starts from one minute, and the count lets a chapter longer than the evening pass as an evening of its own.
pub fn saga_evenings(chapters: Vec<i64>, evenings: i64) -> i64 {
    let mut low = 1;
    let mut high = chapters.iter().sum();
    while low < high {
        let middle = (low + high) / 2;
        let mut needed = 1;
        let mut read = 0;
        for chapter in &chapters {
            if read > 0 && read + chapter > middle {
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
