// Finds the lowest slide by halving, but then turns the whole list back before it looks: O(n).
pub fn slide_carousel(mut slides: Vec<i64>, wanted: i64) -> i64 {
    let first = slides[0];
    let turn = slides.partition_point(|&slide| slide >= first);
    let length = slides.len();
    slides.rotate_left(turn);
    slides.binary_search(&wanted).map_or(-1, |place| ((place + turn) % length) as i64)
}
