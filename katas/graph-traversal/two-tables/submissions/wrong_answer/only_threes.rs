// Mistake: takes three guests who all feud for the only obstacle; a ring of five has none of these.
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    for (guest, others) in feuds.iter().enumerate() {
        for &other in others {
            if feuds[other].iter().any(|third| *third != guest && others.contains(third)) {
                return vec![];
            }
        }
    }
    let mut tables = vec![-1; feuds.len()];
    for first in 0..feuds.len() {
        let mut open = vec![(first, 0)];
        while let Some((guest, table)) = open.pop() {
            if tables[guest] == -1 {
                tables[guest] = table;
                open.extend(feuds[guest].iter().map(|&other| (other, 1 - table)));
            }
        }
    }
    tables
}
