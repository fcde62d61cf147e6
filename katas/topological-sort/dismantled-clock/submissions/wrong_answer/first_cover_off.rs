// Mistake: walks breadth first and takes a part as soon as one of its covers is off, not when all are.
pub fn dismantling_order(parts: usize, covered: Vec<(usize, usize)>) -> Vec<usize> {
    let mut has_cover = vec![false; parts];
    let mut beneath = vec![Vec::new(); parts];
    for (part, cover) in covered {
        has_cover[part] = true;
        beneath[cover].push(part);
    }
    let mut seen: Vec<bool> = has_cover.iter().map(|has| !has).collect();
    let mut order: Vec<usize> = (0..parts).filter(|&part| seen[part]).collect();
    let mut taken = 0;
    while taken < order.len() {
        for &part in &beneath[order[taken]] {
            if !seen[part] {
                seen[part] = true;
                order.push(part);
            }
        }
        taken += 1;
    }
    if order.len() == parts { order } else { Vec::new() }
}
