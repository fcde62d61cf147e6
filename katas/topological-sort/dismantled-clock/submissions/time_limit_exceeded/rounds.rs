// Goes over all parts again and again and takes those whose covers are all off, until a round brings nothing: O(n^2).
pub fn dismantling_order(parts: usize, covered: Vec<(usize, usize)>) -> Vec<usize> {
    let mut covers = vec![Vec::new(); parts];
    for (part, cover) in covered {
        covers[part].push(cover);
    }
    let mut off = vec![false; parts];
    let mut order = Vec::new();
    loop {
        let before = order.len();
        for part in 0..parts {
            if !off[part] && covers[part].iter().all(|&cover| off[cover]) {
                off[part] = true;
                order.push(part);
            }
        }
        if order.len() == parts {
            return order;
        }
        if order.len() == before {
            return Vec::new();
        }
    }
}
