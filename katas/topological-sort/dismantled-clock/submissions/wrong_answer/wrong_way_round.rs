// Mistake: reads the pairs the wrong way round, so that each cover comes off after what lies beneath it.
pub fn dismantling_order(parts: usize, covered: Vec<(usize, usize)>) -> Vec<usize> {
    let mut waits = vec![0; parts];
    let mut followers = vec![Vec::new(); parts];
    for (first, then) in covered {
        waits[then] += 1;
        followers[first].push(then);
    }
    let mut order: Vec<usize> = (0..parts).filter(|&part| waits[part] == 0).collect();
    let mut taken = 0;
    while taken < order.len() {
        for &part in &followers[order[taken]] {
            waits[part] -= 1;
            if waits[part] == 0 {
                order.push(part);
            }
        }
        taken += 1;
    }
    if order.len() == parts { order } else { Vec::new() }
}
