// Tries one number of minutes after the other from the longest chapter up: O(n * answer).
pub fn saga_evenings(chapters: Vec<i64>, evenings: i64) -> i64 {
    let mut minutes = chapters.iter().copied().max().unwrap_or(0);
    while evenings_needed(&chapters, minutes) > evenings {
        minutes += 1;
    }
    minutes
}

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
