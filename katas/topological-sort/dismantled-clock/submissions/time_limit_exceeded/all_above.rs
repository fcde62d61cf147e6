// Finds for each part all that lie above it, by a search of its own, and sorts by how many these are: O(n^2).
pub fn dismantling_order(parts: usize, covered: Vec<(usize, usize)>) -> Vec<usize> {
    let mut covers = vec![Vec::new(); parts];
    for (part, cover) in covered {
        covers[part].push(cover);
    }
    let mut order = Vec::new();
    for part in 0..parts {
        let mut above = vec![false; parts];
        let mut open = covers[part].clone();
        let mut count = 0;
        while let Some(cover) = open.pop() {
            if !above[cover] {
                above[cover] = true;
                count += 1;
                open.extend(&covers[cover]);
            }
        }
        if above[part] {
            return Vec::new();
        }
        order.push((count, part));
    }
    order.sort();
    order.into_iter().map(|(_, part)| part).collect()
}
