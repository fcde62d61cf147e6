// Goes over all wires and mends the times at their ends, until a round mends none: O(n^2) along a chain.
pub fn settling_time(_gates: usize, wires: Vec<(usize, usize)>, delays: Vec<i64>) -> i64 {
    let mut settled = delays.clone();
    loop {
        let mut changed = false;
        for &(from, to) in &wires {
            let time = settled[from - 1] + delays[to - 1];
            if time > settled[to - 1] {
                settled[to - 1] = time;
                changed = true;
            }
        }
        if !changed {
            return settled.into_iter().max().unwrap();
        }
    }
}
