// Walks to the place where the numbers fall and halves only after that: O(n).
pub fn slide_carousel(slides: Vec<i64>, wanted: i64) -> i64 {
    let mut start = 1;
    while start < slides.len() && slides[start - 1] < slides[start] {
        start += 1;
    }
    let (upper, lower) = slides.split_at(start);
    if let Ok(place) = upper.binary_search(&wanted) {
        return place as i64;
    }
    lower.binary_search(&wanted).map_or(-1, |place| (start + place) as i64)
}
