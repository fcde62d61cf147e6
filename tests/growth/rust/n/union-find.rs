// Unites neighbours with path halving.
fn root(parents: &mut [usize], mut place: usize) -> usize {
    while parents[place] != place {
        parents[place] = parents[parents[place]];
        place = parents[place];
    }
    place
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut parents: Vec<usize> = (0..numbers.len()).collect();
    for place in 1..numbers.len() {
        let (a, b) = (root(&mut parents, place - 1), root(&mut parents, place));
        parents[b] = a;
    }
    (0..numbers.len()).filter(|place| root(&mut parents, *place) == *place).count() as i64
}
