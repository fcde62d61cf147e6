// A quicksort that splits in two by its last bag: O(n^2), as a third of the bags are like that one and go to one side.
pub fn three_holds(bags: &mut [i64]) {
    let Some((&mut pivot, rest)) = bags.split_last_mut() else {
        return;
    };
    let mut middle = 0;
    for place in 0..rest.len() {
        if rest[place] <= pivot {
            rest.swap(place, middle);
            middle += 1;
        }
    }
    let last = bags.len() - 1;
    bags.swap(middle, last);
    three_holds(&mut bags[..middle]);
    three_holds(&mut bags[middle + 1..]);
}
