// Goes one step only.
pub fn reached(neighbours: Vec<Vec<usize>>, start: usize) -> Vec<bool> {
    (0..neighbours.len()).map(|place| place != start && neighbours[start].contains(&place)).collect()
}
