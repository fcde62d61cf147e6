// Mistake: returns the parts that do come off, even if others hold one another.
pub fn dismantling_order(parts: usize, covered: Vec<(usize, usize)>) -> Vec<usize> {
    let mut covers = vec![0; parts];
    let mut beneath = vec![Vec::new(); parts];
    for (part, cover) in covered {
        covers[part] += 1;
        beneath[cover].push(part);
    }
    let mut order: Vec<usize> = (0..parts).filter(|&part| covers[part] == 0).collect();
    let mut taken = 0;
    while taken < order.len() {
        for &part in &beneath[order[taken]] {
            covers[part] -= 1;
            if covers[part] == 0 {
                order.push(part);
            }
        }
        taken += 1;
    }
    order
}
