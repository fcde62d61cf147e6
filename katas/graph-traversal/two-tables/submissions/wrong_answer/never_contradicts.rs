// Mistake: seats everyone opposite to whom they are reached from and never looks whether that contradicts itself.
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let mut tables = vec![-1; feuds.len()];
    for first in 0..feuds.len() {
        if tables[first] != -1 {
            continue;
        }
        tables[first] = 0;
        let mut open = vec![first];
        while let Some(guest) = open.pop() {
            for &other in &feuds[guest] {
                if tables[other] == -1 {
                    tables[other] = 1 - tables[guest];
                    open.push(other);
                }
            }
        }
    }
    tables
}
