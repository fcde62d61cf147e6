// Mistake: a gate hands its time on when first reached; a later input mends its own time, but not the gates behind it.
pub fn settling_time(gates: usize, wires: Vec<(usize, usize)>, delays: Vec<i64>) -> i64 {
    let mut fed = vec![Vec::new(); gates];
    let mut reached = vec![true; gates];
    for (from, to) in wires {
        fed[from - 1].push(to - 1);
        reached[to - 1] = false;
    }
    let mut settled = delays.clone();
    let mut queue: VecDeque<usize> = (0..gates).filter(|&gate| reached[gate]).collect();
    while let Some(gate) = queue.pop_front() {
        for &next in &fed[gate] {
            settled[next] = settled[next].max(settled[gate] + delays[next]);
            if !std::mem::replace(&mut reached[next], true) {
                queue.push_back(next);
            }
        }
    }
    settled.into_iter().max().unwrap()
}
