// Every flag of the entries once, so that the entries are sorted; the empty string where no ranking does that.
use std::collections::{BTreeSet, HashMap};

pub fn valid(entries: Vec<String>, expected: String, answer: String) -> Result<(), String> {
    if expected.is_empty() {
        return if answer.is_empty() {
            Ok(())
        } else {
            Err("no ranking sorts the entries, so the string must be empty".to_owned())
        };
    }
    if answer.is_empty() {
        return Err("the string is empty, but there is a ranking that sorts the entries".to_owned());
    }
    let flags: BTreeSet<char> = entries.iter().flat_map(|entry| entry.chars()).collect();
    let mut ranks = HashMap::new();
    for (rank, flag) in answer.chars().enumerate() {
        if !flags.contains(&flag) {
            return Err(format!("{flag:?} does not occur in the entries"));
        }
        if ranks.insert(flag, rank).is_some() {
            return Err(format!("{flag:?} is ranked twice"));
        }
    }
    if let Some(flag) = flags.iter().find(|flag| !ranks.contains_key(flag)) {
        return Err(format!("{flag:?} is missing"));
    }
    let ranked = |entry: &str| -> Vec<usize> { entry.chars().map(|flag| ranks[&flag]).collect() };
    match entries.windows(2).find(|two| ranked(&two[0]) > ranked(&two[1])) {
        Some(two) => Err(format!("by this ranking {:?} comes after {:?}", two[0], two[1])),
        None => Ok(()),
    }
}
