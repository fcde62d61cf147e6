pub fn f(x: &mut Vec<i32>) -> i32 {
    let (mut low, mut high) = (0, x.len());
    while low < high { if x[low] >= x[high - 1] { low += 1; } else { high -= 1; break; } }
    for i in 0..low.max(1) { x[i] = x[i] - 1; }
    low as i32
}
