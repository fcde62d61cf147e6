// At each place looks ahead for the next bag that should stand there: O(n^2) where that is far or there is none.
pub fn three_holds(bags: &mut [i64]) {
    let mut place = 0;
    for hold in 0..3 {
        while place < bags.len() {
            let Some(ahead) = bags[place..].iter().position(|bag| *bag == hold) else {
                break;
            };
            bags.swap(place, place + ahead);
            place += 1;
        }
    }
}
