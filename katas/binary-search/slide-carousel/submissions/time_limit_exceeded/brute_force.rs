// Looks at one slide after the other: O(n).
pub fn slide_carousel(slides: Vec<i64>, wanted: i64) -> i64 {
    slides.iter().position(|&slide| slide == wanted).map_or(-1, |place| place as i64)
}
