// Mistake: answers with an empty text where nothing, or nothing but zeros, is left.
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
    staying.into_iter().skip_while(|digit| *digit == '0').collect()
}
