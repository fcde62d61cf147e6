// Puts a gate into the queue again whenever its time is mended, and then all behind it are mended again: O(n^2).
pub fn settling_time(gates: usize, wires: Vec<(usize, usize)>, delays: Vec<i64>) -> i64 {
    let mut fed = vec![Vec::new(); gates];
    for (from, to) in wires {
        fed[from - 1].push(to - 1);
    }
    let mut settled = delays.clone();
    let mut queue: VecDeque<usize> = (0..gates).collect();
    let mut queued = vec![true; gates];
    while let Some(gate) = queue.pop_front() {
        queued[gate] = false;
        for &next in &fed[gate] {
            let time = settled[gate] + delays[next];
            if time > settled[next] {
                settled[next] = time;
                if !std::mem::replace(&mut queued[next], true) {
                    queue.push_back(next);
                }
            }
        }
    }
    settled.into_iter().max().unwrap()
}
