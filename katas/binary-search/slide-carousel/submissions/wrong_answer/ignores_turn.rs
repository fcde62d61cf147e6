// Mistake: searches as if the carousel had never been turned.
pub fn slide_carousel(slides: Vec<i64>, wanted: i64) -> i64 {
    slides.binary_search(&wanted).map_or(-1, |place| place as i64)
}
