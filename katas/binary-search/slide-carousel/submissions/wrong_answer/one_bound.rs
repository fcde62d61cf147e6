// Mistake: compares with the middle alone, though a rising left side holds nothing below its first number.
pub fn slide_carousel(slides: Vec<i64>, wanted: i64) -> i64 {
    let (mut left, mut right) = (0, slides.len() as i64 - 1);
    while left <= right {
        let mid = (left + right) / 2;
        let (first, here) = (slides[left as usize], slides[mid as usize]);
        if here == wanted {
            return mid;
        }
        let go_left = if first <= here { wanted < here } else { wanted < here || wanted >= first };
        if go_left {
            right = mid - 1;
        } else {
            left = mid + 1;
        }
    }
    -1
}
