// Keeps the counts of covers up to date, but looks from the first part on for the next one that is free: O(n^2).
pub fn dismantling_order(parts: usize, covered: Vec<(usize, usize)>) -> Vec<usize> {
    let mut covers = vec![0; parts];
    let mut beneath = vec![Vec::new(); parts];
    for (part, cover) in covered {
        covers[part] += 1;
        beneath[cover].push(part);
    }
    let mut off = vec![false; parts];
    let mut order = Vec::new();
    while let Some(taken) = (0..parts).find(|&part| !off[part] && covers[part] == 0) {
        off[taken] = true;
        order.push(taken);
        for &part in &beneath[taken] {
            covers[part] -= 1;
        }
    }
    if order.len() == parts { order } else { Vec::new() }
}
