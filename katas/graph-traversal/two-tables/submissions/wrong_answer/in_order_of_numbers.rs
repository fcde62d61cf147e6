// Mistake: seats the guests by number, each at the first table without an enemy; two may sit together who belong apart.
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let mut tables: Vec<i64> = Vec::new();
    for (guest, others) in feuds.iter().enumerate() {
        let is_free = |table: i64| !others.iter().any(|&other| other < guest && tables[other] == table);
        if is_free(0) {
            tables.push(0);
        } else if is_free(1) {
            tables.push(1);
        } else {
            return vec![];
        }
    }
    tables
}
