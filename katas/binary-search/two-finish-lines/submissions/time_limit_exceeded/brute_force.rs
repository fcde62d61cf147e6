// Puts both lists into one and sorts it: O(n log n).
pub fn two_finish_lines(mut north: Vec<i64>, south: Vec<i64>) -> f64 {
    north.extend(south);
    north.sort();
    let total = north.len();
    (north[(total - 1) / 2] + north[total / 2]) as f64 / 2.0
}
