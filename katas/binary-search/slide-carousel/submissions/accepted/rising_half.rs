// Asks of each middle on which side the numbers rise without a break, in LeetCode's form: O(log n) time.
impl Solution {
    pub fn slide_carousel(slides: Vec<i32>, wanted: i32) -> i32 {
        let (mut left, mut right) = (0i32, slides.len() as i32 - 1);
        while left <= right {
            let mid = left + (right - left) / 2;
            let (first, here, last) = (slides[left as usize], slides[mid as usize], slides[right as usize]);
            if here == wanted {
                return mid;
            }
            if first <= here {
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
}
