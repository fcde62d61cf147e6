//! A signpost sends to one that is there, or out.

pub fn valid(jumps: Vec<i64>) -> Result<(), String> {
    let count = jumps.len() as i64;
    match jumps.iter().find(|&&next| next < -1 || next >= count) {
        Some(next) => Err(format!("{next} is neither -1 nor one of {count} signposts")),
        None => Ok(()),
    }
}
