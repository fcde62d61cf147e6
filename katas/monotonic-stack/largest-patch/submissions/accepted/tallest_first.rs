// Lays the strips down from the highest to the lowest and joins neighbours into stretches: O(n log n) time.
pub fn largest_patch(strips: Vec<i64>) -> i64 {
    let mut places: Vec<usize> = (0..strips.len()).collect();
    places.sort_unstable_by_key(|&place| std::cmp::Reverse(strips[place]));
    // At each end of a stretch that is laid down, its width; 0 elsewhere. One more on either side.
    let mut widths = vec![0; strips.len() + 2];
    let mut largest = 0;
    for place in places {
        let (left, right) = (widths[place], widths[place + 2]);
        let width = left + 1 + right;
        widths[place + 1] = width;
        widths[place + 1 - left] = width;
        widths[place + 1 + right] = width;
        largest = largest.max(strips[place] * width as i64);
    }
    largest
}
