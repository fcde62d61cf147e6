// Writes the feuds into a matrix and reads a whole row for each guest: O(n^2) however few feuds there are.
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let guests = feuds.len();
    let mut matrix = vec![false; guests * guests];
    for (guest, others) in feuds.iter().enumerate() {
        for other in others {
            matrix[guest * guests + other] = true;
        }
    }
    let mut tables = vec![-1; guests];
    for first in 0..guests {
        if tables[first] != -1 {
            continue;
        }
        tables[first] = 0;
        let mut open = vec![first];
        while let Some(guest) = open.pop() {
            for other in 0..guests {
                if !matrix[guest * guests + other] {
                    continue;
                }
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
