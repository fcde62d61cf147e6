// Tries the rankings of the flags one after another, until one sorts the entries: 26! in the worst case.
fn first(entries: &[String], flags: &mut Vec<u8>, chosen: usize) -> bool {
    if chosen == flags.len() {
        let mut ranks = [0; 256];
        for (rank, &flag) in flags.iter().enumerate() {
            ranks[flag as usize] = rank;
        }
        return entries.is_sorted_by(|upper, lower| {
            let upper = upper.bytes().map(|flag| ranks[flag as usize]);
            upper.le(lower.bytes().map(|flag| ranks[flag as usize]))
        });
    }
    for place in chosen..flags.len() {
        flags.swap(chosen, place);
        if first(entries, flags, chosen + 1) {
            return true;
        }
        flags.swap(chosen, place);
    }
    false
}

pub fn flag_ranks(entries: Vec<String>) -> String {
    let flags: BTreeSet<u8> = entries.iter().flat_map(|entry| entry.bytes()).collect();
    let mut flags: Vec<u8> = flags.into_iter().collect();
    if first(&entries, &mut flags, 0) { String::from_utf8(flags).unwrap() } else { String::new() }
}
