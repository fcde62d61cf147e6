// Mistake: depth first from the top, but notes a part when it is met and not when all beneath it are noted.
pub fn dismantling_order(parts: usize, covered: Vec<(usize, usize)>) -> Vec<usize> {
    let mut beneath = vec![Vec::new(); parts];
    let mut on_top = vec![true; parts];
    for (part, cover) in covered {
        beneath[cover].push(part);
        on_top[part] = false;
    }
    let mut seen = vec![false; parts];
    let mut order = Vec::new();
    let mut open: Vec<usize> = (0..parts).filter(|&part| on_top[part]).collect();
    while let Some(part) = open.pop() {
        if !std::mem::replace(&mut seen[part], true) {
            order.push(part);
            open.extend(&beneath[part]);
        }
    }
    if order.len() == parts { order } else { Vec::new() }
}
