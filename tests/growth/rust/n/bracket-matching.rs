// Reads the numbers as brackets of three sorts and matches them with a stack, one push or pop per bracket.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut open: Vec<i64> = Vec::new();
    let mut matched = 0;
    let mut stray = 0;
    for &number in &numbers {
        let kind = number.rem_euclid(3);
        if number < 3 {
            open.push(kind);
        } else if open.last() == Some(&kind) {
            open.pop();
            matched += 1;
        } else {
            stray += 1;
        }
    }
    matched * 1_000_000 + stray * 1000 + open.len() as i64
}
