// Mistake: knows only the parts that occur in a pair, and leaves the others out.
pub fn dismantling_order(_parts: usize, covered: Vec<(usize, usize)>) -> Vec<usize> {
    let mut covers: BTreeMap<usize, usize> = BTreeMap::new();
    let mut beneath: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (part, cover) in covered {
        *covers.entry(part).or_default() += 1;
        covers.entry(cover).or_default();
        beneath.entry(cover).or_default().push(part);
    }
    let mut order: Vec<usize> = covers.iter().filter(|(_, count)| **count == 0).map(|(part, _)| *part).collect();
    let mut taken = 0;
    while taken < order.len() {
        for part in beneath.remove(&order[taken]).unwrap_or_default() {
            let count = covers.get_mut(&part).unwrap();
            *count -= 1;
            if *count == 0 {
                order.push(part);
            }
        }
        taken += 1;
    }
    if order.len() == covers.len() { order } else { Vec::new() }
}
