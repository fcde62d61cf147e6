// Goes over all guests again and again until nobody new gets a table: O(n^2) in a chain with unlucky numbers.
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let mut tables = vec![-1; feuds.len()];
    for first in 0..feuds.len() {
        if tables[first] != -1 {
            continue;
        }
        tables[first] = 0;
        let mut changed = true;
        while changed {
            changed = false;
            for guest in 0..feuds.len() {
                if tables[guest] == -1 {
                    continue;
                }
                for &other in &feuds[guest] {
                    if tables[other] == -1 {
                        tables[other] = 1 - tables[guest];
                        changed = true;
                    } else if tables[other] == tables[guest] {
                        return vec![];
                    }
                }
            }
        }
    }
    tables
}
