// Mistake: takes a left side of one slide for broken, so of two turned slides the second is lost.
pub fn slide_carousel(slides: Vec<i64>, wanted: i64) -> i64 {
    let (mut left, mut right) = (0, slides.len() as i64 - 1);
    while left <= right {
        let mid = (left + right) / 2;
        let (first, here, last) = (slides[left as usize], slides[mid as usize], slides[right as usize]);
        if here == wanted {
            return mid;
        }
        if first < here {
            if first <= wanted && wanted < here {
                right = mid - 1;
            } else {
                left = mid + 1;
            }
        } else if here < wanted && wanted <= last {
            left = mid + 1;
        } else {
            right = mid - 1;
        }
    }
    -1
}
