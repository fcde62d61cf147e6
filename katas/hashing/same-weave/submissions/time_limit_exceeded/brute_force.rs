// Compares every pair of places: alike in the one ribbon exactly if alike in the other. O(n^2).
pub fn same_weave(first: String, second: String) -> bool {
    let (first, second) = (first.as_bytes(), second.as_bytes());
    for right in 0..first.len() {
        for left in 0..right {
            if (first[left] == first[right]) != (second[left] == second[right]) {
                return false;
            }
        }
    }
    true
}
