// Two different places whose numbers add up.
pub fn valid(
    numbers: Vec<i64>,
    total: i64,
    _expected: (i64, i64),
    answer: (i64, i64),
) -> Result<(), String> {
    let number = |place: i64| {
        let place = usize::try_from(place).ok().and_then(|place| numbers.get(place));
        place.copied().ok_or(format!("there is no number at {place:?}"))
    };
    let (a, b) = answer;
    let sum = number(a)? + number(b)?;
    if a == b {
        Err(format!("{a} is taken twice"))
    } else if sum != total {
        Err(format!("the numbers at {a} and {b} add up to {sum}"))
    } else {
        Ok(())
    }
}
