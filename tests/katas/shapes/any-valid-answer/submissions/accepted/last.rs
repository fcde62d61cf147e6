// The last pair, the other way round: as good as any.
pub fn any_pair(numbers: Vec<i32>, total: i32) -> Vec<usize> {
    for a in (0..numbers.len()).rev() {
        for b in (0..a).rev() {
            if numbers[a] + numbers[b] == total {
                return vec![a, b];
            }
        }
    }
    vec![]
}
