// Walks each group once, but looks for the next group's first guest from guest 0 on: O(n^2) where there are many.
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let mut tables = vec![-1; feuds.len()];
    while let Some(first) = tables.iter().position(|table| *table == -1) {
        tables[first] = 0;
        let mut open = vec![first];
        while let Some(guest) = open.pop() {
            for &other in &feuds[guest] {
                if tables[other] == -1 {
                    tables[other] = 1 - tables[guest];
                    open.push(other);
                } else if tables[other] == tables[guest] {
                    return vec![];
                }
            }
        }
    }
    tables
}
