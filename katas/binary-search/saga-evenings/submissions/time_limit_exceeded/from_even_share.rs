// Tries upwards from the even share, gives up a number early, and still tries as many as chapters take minutes.
pub fn saga_evenings(chapters: Vec<i64>, evenings: i64) -> i64 {
    let total: i64 = chapters.iter().sum();
    let longest = chapters.iter().copied().max().unwrap_or(0);
    let mut minutes = longest.max((total + evenings - 1) / evenings);
    while !suffices(&chapters, evenings, minutes) {
        minutes += 1;
    }
    minutes
}

fn suffices(chapters: &[i64], mut evenings: i64, minutes: i64) -> bool {
    let mut free = 0;
    for &chapter in chapters {
        if chapter > free {
            if evenings == 0 {
                return false;
            }
            evenings -= 1;
            free = minutes;
        }
        free -= chapter;
    }
    true
}
