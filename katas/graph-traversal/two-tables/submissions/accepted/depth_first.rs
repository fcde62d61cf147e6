// Seats the first of each group and walks along the feuds, everyone opposite to whom they are reached from: O(n + m).
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let mut tables: Vec<Option<i64>> = vec![None; feuds.len()];
    for first in 0..feuds.len() {
        if tables[first].is_some() {
            continue;
        }
        tables[first] = Some(0);
        let mut open = vec![first];
        while let Some(guest) = open.pop() {
            for &other in &feuds[guest] {
                if tables[other].is_none() {
                    tables[other] = tables[guest].map(|table| 1 - table);
                    open.push(other);
                } else if tables[other] == tables[guest] {
                    return vec![];
                }
            }
        }
    }
    tables.into_iter().flatten().collect()
}
