// Depth first, from the start.
pub fn reached(neighbours: Vec<Vec<usize>>, start: usize) -> Vec<bool> {
    let mut reached = vec![false; neighbours.len()];
    let mut open = vec![start];
    while let Some(place) = open.pop() {
        if !std::mem::replace(&mut reached[place], true) {
            open.extend(&neighbours[place]);
        }
    }
    reached
}
