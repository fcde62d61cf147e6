// From each strip to the right, with the lowest strip so far: O(n^2).
pub fn largest_patch(strips: Vec<i64>) -> i64 {
    let mut largest = 0;
    for start in 0..strips.len() {
        let mut height = strips[start];
        for end in start..strips.len() {
            height = height.min(strips[end]);
            if height == 0 {
                break;
            }
            largest = largest.max(height * (end - start + 1) as i64);
        }
    }
    largest
}
