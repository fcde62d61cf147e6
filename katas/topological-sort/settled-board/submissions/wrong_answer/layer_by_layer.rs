// Mistake: lets every layer wait for the slowest gate of the layer before it, and adds up these slowest delays.
pub fn settling_time(gates: usize, wires: Vec<(usize, usize)>, delays: Vec<i64>) -> i64 {
    let mut untold = vec![0; gates];
    let mut fed = vec![Vec::new(); gates];
    for (from, to) in wires {
        untold[to - 1] += 1;
        fed[from - 1].push(to - 1);
    }
    let mut layer: Vec<usize> = (0..gates).filter(|&gate| untold[gate] == 0).collect();
    let mut time = 0;
    while !layer.is_empty() {
        time += layer.iter().map(|&gate| delays[gate]).max().unwrap();
        let mut next_layer = Vec::new();
        for gate in layer {
            for &next in &fed[gate] {
                untold[next] -= 1;
                if untold[next] == 0 {
                    next_layer.push(next);
                }
            }
        }
        layer = next_layer;
    }
    time
}
