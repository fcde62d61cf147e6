// Mistake: zeros that come to the front stay in the answer.
pub fn rent_board(rent: String, k: usize) -> String {
    let mut left = k;
    let mut staying = Vec::new();
    for digit in rent.chars() {
        while left > 0 && staying.pop_if(|top| *top > digit).is_some() {
            left -= 1;
        }
        staying.push(digit);
    }
    staying.truncate(rent.len() - k);
    if staying.is_empty() { "0".to_string() } else { staying.into_iter().collect() }
}
