//! There are not too many runs in all, each has a length, and those of a log follow one another.

pub fn valid(logs: Vec<Vec<(i64, i64)>>) -> Result<(), String> {
    if logs.iter().map(Vec::len).sum::<usize>() > 100_000 {
        return Err("there are more than 100,000 runs".to_owned());
    }
    for (machine, log) in logs.iter().enumerate() {
        if let Some((starts, stops)) = log.iter().find(|(starts, stops)| starts >= stops) {
            return Err(format!("the run [{starts}, {stops}] of machine {machine} does not stop after its start"));
        }
        if let Some(two) = log.windows(2).find(|two| two[1].0 < two[0].1) {
            return Err(format!("machine {machine} starts at {} before it stops at {}", two[1].0, two[0].1));
        }
    }
    Ok(())
}
