// Mistake: looks before the fall only for numbers above the first one, so the slide in the gate is never found.
pub fn slide_carousel(slides: Vec<i64>, wanted: i64) -> i64 {
    let first = slides[0];
    let fall = slides.partition_point(|&slide| slide >= first);
    if wanted > first {
        slides[..fall].binary_search(&wanted).map_or(-1, |place| place as i64)
    } else {
        slides[fall..].binary_search(&wanted).map_or(-1, |place| (fall + place) as i64)
    }
}
