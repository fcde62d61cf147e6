// Compares every entry with every later one, though neighbours tell all there is to tell: O(n^2).
pub fn flag_ranks(entries: Vec<String>) -> String {
    let mut later: BTreeMap<u8, BTreeSet<u8>> = BTreeMap::new();
    for flag in entries.iter().flat_map(|entry| entry.bytes()) {
        later.entry(flag).or_default();
    }
    for (place, upper) in entries.iter().enumerate() {
        for lower in &entries[place + 1..] {
            match upper.bytes().zip(lower.bytes()).find(|(a, b)| a != b) {
                Some((a, b)) => {
                    later.get_mut(&a).unwrap().insert(b);
                }
                None if upper.len() > lower.len() => return String::new(),
                None => {}
            }
        }
    }
    let mut earlier: BTreeMap<u8, usize> = later.keys().map(|&flag| (flag, 0)).collect();
    for flag in later.values().flatten() {
        *earlier.get_mut(flag).unwrap() += 1;
    }
    let mut ranking: Vec<u8> = later.keys().copied().filter(|flag| earlier[flag] == 0).collect();
    let mut next = 0;
    while next < ranking.len() {
        for flag in &later[&ranking[next]] {
            let count = earlier.get_mut(flag).unwrap();
            *count -= 1;
            if *count == 0 {
                ranking.push(*flag);
            }
        }
        next += 1;
    }
    if ranking.len() == later.len() { String::from_utf8(ranking).unwrap() } else { String::new() }
}
