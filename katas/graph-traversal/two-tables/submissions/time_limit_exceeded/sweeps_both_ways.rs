// Sweeps up and down over the guests of one walk by turns; numbers that go to and fro defeat that too: O(n^2).
pub fn seat_at_two_tables(feuds: Vec<Vec<usize>>) -> Vec<i64> {
    let mut tables = vec![-1; feuds.len()];
    let mut order: Vec<usize> = (0..feuds.len()).collect();
    while tables.contains(&-1) {
        // Nobody can be seated by what is known: the next guest is free.
        let first = tables.iter().position(|table| *table == -1).unwrap();
        tables[first] = 0;
        let mut still = 0;
        while still < 2 {
            still += 1;
            for &guest in &order {
                let opposite = feuds[guest].iter().find(|&&other| tables[other] != -1);
                if let (-1, Some(&other)) = (tables[guest], opposite) {
                    tables[guest] = 1 - tables[other];
                    still = 0;
                }
            }
            order.reverse();
        }
    }
    let at_odds = |(guest, others): (usize, &Vec<usize>)| others.iter().any(|&other| tables[guest] == tables[other]);
    if feuds.iter().enumerate().any(at_odds) { vec![] } else { tables }
}
