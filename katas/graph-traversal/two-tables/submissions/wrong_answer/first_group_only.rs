// Mistake: walks from guest 0 only; guests who do not hang together with them all stay at table 0.
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let mut tables = vec![0; feuds.len()];
    let mut seated = vec![false; feuds.len()];
    seated[0] = true;
    let mut open = vec![0];
    while let Some(guest) = open.pop() {
        for &other in &feuds[guest] {
            if !seated[other] {
                seated[other] = true;
                tables[other] = 1 - tables[guest];
                open.push(other);
            } else if tables[other] == tables[guest] {
                return vec![];
            }
        }
    }
    tables
}
