// Halves the range from the longest chapter to the whole saga, counting evenings for each middle: O(n log s) time.
pub fn saga_evenings(chapters: Vec<i64>, evenings: i64) -> i64 {
    let mut low = chapters.iter().copied().max().unwrap();
    let mut high = chapters.iter().sum();
    while low < high {
        let middle = (low + high) / 2;
        if evenings_needed(&chapters, middle) <= evenings {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

/// How many evenings it takes, none of them longer than the minutes given; no chapter alone is.
fn evenings_needed(chapters: &[i64], minutes: i64) -> i64 {
    let mut needed = 1;
    let mut read = 0;
    for chapter in chapters {
        if read + chapter > minutes {
            needed += 1;
            read = 0;
        }
        read += chapter;
    }
    needed
}
