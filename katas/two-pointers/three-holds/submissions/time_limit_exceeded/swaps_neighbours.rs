// Swaps neighbours until a whole pass finds nothing to swap: O(n^2).
pub fn three_holds(bags: &mut [i64]) {
    let mut end = bags.len();
    loop {
        let mut last_swap = 0;
        for place in 1..end {
            if bags[place - 1] > bags[place] {
                bags.swap(place - 1, place);
                last_swap = place;
            }
        }
        if last_swap == 0 {
            return;
        }
        end = last_swap;
    }
}
