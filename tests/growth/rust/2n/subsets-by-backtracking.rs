// Visits every subset by pushing and popping one number at a time, constant work at each of the 2^n nodes.
fn visit(numbers: &[i64], start: usize, chosen: &mut Vec<i64>, score: &mut i64) {
    let last = chosen.last().copied().unwrap_or(0);
    *score = score.wrapping_mul(31).wrapping_add(last + chosen.len() as i64);
    for index in start..numbers.len() {
        chosen.push(numbers[index]);
        visit(numbers, index + 1, chosen, score);
        chosen.pop();
    }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut score = 0;
    visit(&numbers, 0, &mut Vec::new(), &mut score);
    score
}
