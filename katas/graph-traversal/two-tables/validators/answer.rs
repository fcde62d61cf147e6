// A table, 0 or 1, for each guest, and none that holds both sides of a feud; the empty list where that cannot be.
pub fn valid(feuds: Vec<Vec<usize>>, expected: Vec<i64>, answer: Vec<i64>) -> Result<(), String> {
    if answer.is_empty() {
        return if expected.is_empty() {
            Ok(())
        } else {
            Err("the list is empty, but there is a way to seat the guests".to_owned())
        };
    }
    if answer.len() != feuds.len() {
        return Err(format!("there are {} guests, and tables for {}", feuds.len(), answer.len()));
    }
    if let Some(guest) = answer.iter().position(|table| !(0..=1).contains(table)) {
        return Err(format!("guest {guest} is sent to table {}", answer[guest]));
    }
    for (guest, others) in feuds.iter().enumerate() {
        if let Some(other) = others.iter().find(|&&other| answer[guest] == answer[other]) {
            return Err(format!("guests {guest} and {other} feud, and both sit at table {}", answer[guest]));
        }
    }
    Ok(())
}
