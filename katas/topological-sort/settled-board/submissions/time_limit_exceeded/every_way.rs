// Asks each gate for its time, which asks its inputs, and remembers nothing: a step for every way through the board.
fn settled(gate: usize, inputs: &[Vec<usize>], delays: &[i64]) -> i64 {
    let times = inputs[gate].iter().map(|&input| settled(input, inputs, delays));
    times.max().unwrap_or(0) + delays[gate]
}

pub fn settling_time(gates: usize, wires: Vec<(usize, usize)>, delays: Vec<i64>) -> i64 {
    let mut inputs = vec![Vec::new(); gates];
    for (from, to) in wires {
        inputs[to - 1].push(from - 1);
    }
    (0..gates).map(|gate| settled(gate, &inputs, &delays)).max().unwrap()
}
