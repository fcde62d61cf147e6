// From each strip outwards while the others are no lower, passing by one as high as its neighbour: O(n^2).
pub fn largest_patch(strips: Vec<i64>) -> i64 {
    let mut largest = 0;
    for place in 0..strips.len() {
        let height = strips[place];
        if place > 0 && strips[place - 1] == height {
            continue;
        }
        let mut start = place;
        while start > 0 && strips[start - 1] >= height {
            start -= 1;
        }
        let mut end = place + 1;
        while end < strips.len() && strips[end] >= height {
            end += 1;
        }
        largest = largest.max(height * (end - start) as i64);
    }
    largest
}
