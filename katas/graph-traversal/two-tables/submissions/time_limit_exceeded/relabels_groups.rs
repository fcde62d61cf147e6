// Joins two groups at each feud by going over all guests of one, turning their tables where needed: O(n^2) in a chain.
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let mut tables = vec![0; feuds.len()];
    let mut groups: Vec<usize> = (0..feuds.len()).collect();
    let mut members: Vec<Vec<usize>> = groups.iter().map(|&guest| vec![guest]).collect();
    for (guest, others) in feuds.iter().enumerate() {
        for &other in others {
            let (group, into) = (groups[other], groups[guest]);
            let agree = tables[guest] != tables[other];
            if group == into {
                if !agree {
                    return vec![];
                }
                continue;
            }
            for member in std::mem::take(&mut members[group]) {
                groups[member] = into;
                if !agree {
                    tables[member] = 1 - tables[member];
                }
                members[into].push(member);
            }
        }
    }
    tables
}
