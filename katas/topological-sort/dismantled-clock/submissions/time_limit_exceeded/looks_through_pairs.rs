// Takes whatever has no cover left, but looks through all pairs for what lies beneath the part just taken: O(n^2).
pub fn dismantling_order(parts: usize, covered: Vec<(usize, usize)>) -> Vec<usize> {
    let mut covers = vec![0; parts];
    for &(part, _) in &covered {
        covers[part] += 1;
    }
    let mut order: Vec<usize> = (0..parts).filter(|&part| covers[part] == 0).collect();
    let mut taken = 0;
    while taken < order.len() {
        for &(part, cover) in &covered {
            if cover == order[taken] {
                covers[part] -= 1;
                if covers[part] == 0 {
                    order.push(part);
                }
            }
        }
        taken += 1;
    }
    if order.len() == parts { order } else { Vec::new() }
}
