// Mistake: gives up when a walk meets a seated guest other than the one it came from: even rings are refused as well.
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let mut tables = vec![-1; feuds.len()];
    for first in 0..feuds.len() {
        if tables[first] != -1 {
            continue;
        }
        tables[first] = 0;
        let mut open = vec![(first, first)];
        while let Some((guest, from)) = open.pop() {
            for &other in &feuds[guest] {
                if other == from {
                    continue;
                }
                if tables[other] != -1 {
                    return vec![];
                }
                tables[other] = 1 - tables[guest];
                open.push((other, guest));
            }
        }
    }
    tables
}
