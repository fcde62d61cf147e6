// For every beginning of an entry goes through all entries that have it, and compares the flags that follow: O(n^2).
pub fn flag_ranks(entries: Vec<String>) -> String {
    let mut later: BTreeMap<u8, BTreeSet<u8>> = BTreeMap::new();
    for flag in entries.iter().flat_map(|entry| entry.bytes()) {
        later.entry(flag).or_default();
    }
    let beginnings: BTreeSet<&str> =
        entries.iter().flat_map(|entry| (0..=entry.len()).map(move |length| &entry[..length])).collect();
    for beginning in beginnings {
        let mut last = None;
        for entry in entries.iter().filter(|entry| entry.starts_with(beginning)) {
            let flag = entry.as_bytes().get(beginning.len()).copied();
            match (last, flag) {
                (Some(_), None) => return String::new(),
                (Some(a), Some(b)) if a != b => {
                    later.get_mut(&a).unwrap().insert(b);
                }
                _ => {}
            }
            last = flag;
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
