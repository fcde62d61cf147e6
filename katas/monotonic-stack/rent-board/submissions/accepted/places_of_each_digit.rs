// For each digit that stays, the first place of the lowest one within reach, from ten lists of places: O(10 n) time.
pub fn rent_board(rent: String, k: usize) -> String {
    let mut places: Vec<VecDeque<usize>> = vec![VecDeque::new(); 10];
    for (place, digit) in rent.bytes().enumerate() {
        places[(digit - b'0') as usize].push_back(place);
    }
    let mut paid = String::new();
    let mut start = 0;
    for reach in k..rent.len() {
        for digit in 0..10 {
            while places[digit].front().is_some_and(|place| *place < start) {
                places[digit].pop_front();
            }
            if let Some(&place) = places[digit].front()
                && place <= reach
            {
                start = place + 1;
                if digit > 0 || !paid.is_empty() {
                    paid.push(char::from(b'0' + digit as u8));
                }
                break;
            }
        }
    }
    if paid.is_empty() { "0".into() } else { paid }
}
