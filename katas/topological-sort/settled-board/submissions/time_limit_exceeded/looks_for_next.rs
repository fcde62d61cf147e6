// Counts the inputs, but looks from the first gate on for the next one whose inputs are all known: O(n^2).
pub fn settling_time(gates: usize, wires: Vec<(usize, usize)>, delays: Vec<i64>) -> i64 {
    let mut untold = vec![0; gates];
    let mut fed = vec![Vec::new(); gates];
    for (from, to) in wires {
        untold[to - 1] += 1;
        fed[from - 1].push(to - 1);
    }
    let mut settled = delays.clone();
    let mut told = vec![false; gates];
    while let Some(gate) = (0..gates).find(|&gate| !told[gate] && untold[gate] == 0) {
        told[gate] = true;
        for &next in &fed[gate] {
            settled[next] = settled[next].max(settled[gate] + delays[next]);
            untold[next] -= 1;
        }
    }
    settled.into_iter().max().unwrap()
}
