//! One tag more than there are hooks, each with the number of a hook, and exactly one number more than once.

pub fn valid(tags: Vec<i64>) -> Result<(), String> {
    let hooks = tags.len() as i64 - 1;
    if let Some(tag) = tags.iter().find(|&&tag| tag < 1 || tag > hooks) {
        return Err(format!("there is no hook {tag} among {hooks}"));
    }
    let mut sorted = tags;
    sorted.sort_unstable();
    let mut again: Vec<i64> = sorted.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    again.dedup();
    if again.len() == 1 {
        Ok(())
    } else {
        Err(format!("{} hooks are given out more than once", again.len()))
    }
}
