// All parts, each once, and none before one of its covers; the empty list where that cannot be.
pub fn valid(parts: usize, covered: Vec<(usize, usize)>, expected: Vec<i64>, answer: Vec<i64>) -> Result<(), String> {
    if expected.is_empty() {
        return if answer.is_empty() {
            Ok(())
        } else {
            Err("the parts cannot all come off, so the list must be empty".to_owned())
        };
    }
    if answer.is_empty() {
        return Err("the list is empty, but all the parts can come off".to_owned());
    }
    let mut turns: Vec<Option<usize>> = vec![None; parts];
    for (turn, &part) in answer.iter().enumerate() {
        let place = usize::try_from(part).ok().and_then(|part| turns.get_mut(part));
        match place.ok_or(format!("there is no part {part}"))?.replace(turn) {
            None => {}
            Some(_) => return Err(format!("part {part} comes off twice")),
        }
    }
    if let Some(part) = turns.iter().position(Option::is_none) {
        return Err(format!("part {part} is missing"));
    }
    match covered.iter().find(|&&(part, cover)| turns[part] < turns[cover]) {
        Some((part, cover)) => Err(format!("part {part} comes off before {cover}, which covers it")),
        None => Ok(()),
    }
}
