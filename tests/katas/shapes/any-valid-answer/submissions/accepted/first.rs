// The first pair.
pub fn any_pair(numbers: Vec<i32>, total: i32) -> (usize, usize) {
    for a in 0..numbers.len() {
        for b in a + 1..numbers.len() {
            if numbers[a] + numbers[b] == total {
                return (a, b);
            }
        }
    }
    unreachable!()
}
