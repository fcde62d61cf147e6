// Mistake: a gate's time runs from the first of its inputs and not from the last, as in a search for the shortest way.
pub fn settling_time(gates: usize, wires: Vec<(usize, usize)>, delays: Vec<i64>) -> i64 {
    let mut fed = vec![Vec::new(); gates];
    let mut has_input = vec![false; gates];
    for (from, to) in wires {
        fed[from - 1].push(to - 1);
        has_input[to - 1] = true;
    }
    let mut open = BinaryHeap::new();
    for gate in (0..gates).filter(|&gate| !has_input[gate]) {
        open.push(Reverse((delays[gate], gate)));
    }
    let mut seen = vec![false; gates];
    let mut last = 0;
    while let Some(Reverse((time, gate))) = open.pop() {
        if std::mem::replace(&mut seen[gate], true) {
            continue;
        }
        last = last.max(time);
        for &next in &fed[gate] {
            open.push(Reverse((time + delays[next], next)));
        }
    }
    last
}
