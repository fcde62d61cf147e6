// Mistake: keeps the input that happens to be told last instead of the latest one.
pub fn settling_time(gates: usize, wires: Vec<(usize, usize)>, delays: Vec<i64>) -> i64 {
    let mut untold = vec![0; gates];
    let mut fed = vec![Vec::new(); gates];
    for (from, to) in wires {
        untold[to - 1] += 1;
        fed[from - 1].push(to - 1);
    }
    let mut settled = delays.clone();
    let mut told: VecDeque<usize> = (0..gates).filter(|&gate| untold[gate] == 0).collect();
    while let Some(gate) = told.pop_front() {
        for &next in &fed[gate] {
            settled[next] = settled[gate] + delays[next];
            untold[next] -= 1;
            if untold[next] == 0 {
                told.push_back(next);
            }
        }
    }
    settled.into_iter().max().unwrap()
}
