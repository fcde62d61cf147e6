// Whether a number is below the first one, and then the number itself: by that the list is in order. O(log n) time.
pub fn slide_carousel(slides: Vec<i64>, wanted: i64) -> i64 {
    let rank = |number: i64| (number < slides[0], number);
    let (mut low, mut high) = (0, slides.len());
    while low < high {
        let middle = (low + high) / 2;
        if rank(slides[middle]) < rank(wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if slides.get(low) == Some(&wanted) { low as i64 } else { -1 }
}
