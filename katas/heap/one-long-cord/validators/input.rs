//! The years on a cord never fall, and there are no more than 10,000 tags on all cords together.

pub fn valid(cords: Vec<Vec<i64>>) -> Result<(), String> {
    if cords.iter().map(Vec::len).sum::<usize>() > 10_000 {
        return Err("there are more than 10,000 tags".to_owned());
    }
    if let Some(cord) = cords.iter().find(|cord| !cord.is_sorted()) {
        return Err(format!("a year falls on the cord {cord:?}"));
    }
    Ok(())
}
