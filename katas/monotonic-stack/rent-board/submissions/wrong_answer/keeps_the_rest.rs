// Mistake: where digits do not fall often enough, fewer than k are taken down.
pub fn rent_board(rent: String, k: usize) -> String {
    let mut left = k;
    let mut staying = Vec::new();
    for digit in rent.chars() {
        while left > 0 && staying.pop_if(|top| *top > digit).is_some() {
            left -= 1;
        }
        staying.push(digit);
    }
    let paid: String = staying.into_iter().skip_while(|digit| *digit == '0').collect();
    if paid.is_empty() || k == rent.len() { "0".to_string() } else { paid }
}
