// Mistake: goes through the gates by their numbers, as if every wire led from a smaller number to a greater one.
pub fn settling_time(gates: usize, wires: Vec<(usize, usize)>, delays: Vec<i64>) -> i64 {
    let mut inputs = vec![Vec::new(); gates];
    for (from, to) in wires {
        inputs[to - 1].push(from - 1);
    }
    let mut settled: Vec<i64> = vec![0; gates];
    for gate in 0..gates {
        let last = inputs[gate].iter().map(|&input| settled[input]).max().unwrap_or(0);
        settled[gate] = last + delays[gate];
    }
    settled.into_iter().max().unwrap()
}
