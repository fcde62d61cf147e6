// Every pair names two different parts that there are, and no pair occurs twice.
pub fn valid(parts: i64, covered: Vec<(i64, i64)>) -> Result<(), String> {
    for &(part, cover) in &covered {
        if part >= parts || cover >= parts {
            return Err(format!("{part} is covered by {cover}, but there are {parts} parts"));
        }
        if part == cover {
            return Err(format!("part {part} covers itself"));
        }
    }
    let mut sorted = covered;
    sorted.sort_unstable();
    match sorted.windows(2).find(|two| two[0] == two[1]) {
        Some(two) => Err(format!("the pair {:?} occurs twice", two[0])),
        None => Ok(()),
    }
}
