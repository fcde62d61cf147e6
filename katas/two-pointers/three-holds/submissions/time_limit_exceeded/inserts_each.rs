// Moves each bag back past all that belong behind it: O(n^2).
pub fn three_holds(bags: &mut [i64]) {
    for end in 1..bags.len() {
        let mut place = end;
        while place > 0 && bags[place - 1] > bags[place] {
            bags.swap(place - 1, place);
            place -= 1;
        }
    }
}
