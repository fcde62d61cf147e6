// From both ends inwards, passing at once all masts that are no taller than the banner just noted: O(n) time, O(1) space.
pub fn largest_banner(masts: Vec<i64>) -> i64 {
    let mut largest = 0;
    let mut rest = &masts[..];
    while let [first, .., last] = rest {
        let height = *first.min(last);
        largest = largest.max(height * (rest.len() as i64 - 1));
        while let [first, tail @ ..] = rest
            && *first <= height
        {
            rest = tail;
        }
        while let [head @ .., last] = rest
            && *last <= height
        {
            rest = head;
        }
    }
    largest
}
