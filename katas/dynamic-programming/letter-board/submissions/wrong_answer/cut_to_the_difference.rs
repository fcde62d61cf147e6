// Mistake: leaves the common front and back, and takes the longer of the two middles for the number of climbs.
pub fn letter_board(hanging: String, wanted: String) -> i64 {
    let (mut a, mut b) = (hanging.as_bytes(), wanted.as_bytes());
    while let ([x, rest @ ..], [y, other @ ..]) = (a, b)
        && x == y
    {
        (a, b) = (rest, other);
    }
    while let ([rest @ .., x], [other @ .., y]) = (a, b)
        && x == y
    {
        (a, b) = (rest, other);
    }
    a.len().max(b.len()) as i64
}
