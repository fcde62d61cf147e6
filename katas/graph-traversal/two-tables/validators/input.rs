// Every feud is between two different guests, mutual and listed once; there are no more than 200,000 entries in all.
pub fn valid(feuds: Vec<Vec<i64>>) -> Result<(), String> {
    let guests = feuds.len() as i64;
    let mut pairs = Vec::new();
    for (guest, others) in (0..).zip(&feuds) {
        for &other in others {
            if !(0..guests).contains(&other) {
                return Err(format!("guest {guest} feuds with {other}, who is not there"));
            }
            if other == guest {
                return Err(format!("guest {guest} feuds with themselves"));
            }
            pairs.push((guest, other));
        }
    }
    if pairs.len() > 200_000 {
        return Err(format!("the lists have {} entries in all", pairs.len()));
    }
    pairs.sort_unstable();
    if let Some(pair) = pairs.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(format!("the list of guest {} has {} twice", pair[0].0, pair[0].1));
    }
    match pairs.iter().find(|(guest, other)| pairs.binary_search(&(*other, *guest)).is_err()) {
        Some((guest, other)) => Err(format!("guest {guest} feuds with {other}, and {other} not with {guest}")),
        None => Ok(()),
    }
}
