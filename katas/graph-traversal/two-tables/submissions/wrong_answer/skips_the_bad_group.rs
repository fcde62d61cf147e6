// Mistake: where a group contradicts itself only the walk through it ends; the guests seated so far are returned.
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let mut tables = vec![0; feuds.len()];
    let mut seated = vec![false; feuds.len()];
    for first in 0..feuds.len() {
        if seated[first] {
            continue;
        }
        seated[first] = true;
        let mut open = vec![first];
        'group: while let Some(guest) = open.pop() {
            for &other in &feuds[guest] {
                if !seated[other] {
                    seated[other] = true;
                    tables[other] = 1 - tables[guest];
                    open.push(other);
                } else if tables[other] == tables[guest] {
                    break 'group;
                }
            }
        }
    }
    tables
}
