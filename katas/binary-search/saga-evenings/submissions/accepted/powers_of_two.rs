// Climbs from just below the longest chapter in ever smaller powers of two while that is too few: O(n log s) time.
pub fn saga_evenings(chapters: Vec<i64>, evenings: i64) -> i64 {
    let total: i64 = chapters.iter().sum();
    let mut too_few = chapters.iter().fold(0, |longest, &chapter| longest.max(chapter)) - 1;
    let mut step = 1;
    while step < total {
        step *= 2;
    }
    while step > 0 {
        let minutes = too_few + step;
        let mut left = evenings;
        let mut free = 0;
        for &chapter in &chapters {
            if chapter > free {
                left -= 1;
                free = minutes;
            }
            free -= chapter;
        }
        if left < 0 {
            too_few = minutes;
        }
        step /= 2;
    }
    too_few + 1
}
