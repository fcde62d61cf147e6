// Every wire joins two different gates that there are, no wire occurs twice or leads back, no chain is too long, and
// every gate has a delay.
pub fn valid(gates: i64, wires: Vec<(i64, i64)>, delays: Vec<i64>) -> Result<(), String> {
    if delays.len() as i64 != gates {
        return Err(format!("there are {gates} gates and {} delays", delays.len()));
    }
    for &(from, to) in &wires {
        if from > gates || to > gates {
            return Err(format!("a wire leads from {from} to {to}, but there are {gates} gates"));
        }
        if from == to {
            return Err(format!("a wire leads from gate {from} to itself"));
        }
    }
    let mut sorted = wires;
    sorted.sort_unstable();
    if let Some(two) = sorted.windows(2).find(|two| two[0] == two[1]) {
        return Err(format!("the wire {:?} occurs twice", two[0]));
    }
    // The gates in an order in which each comes after its inputs, and how many gates the longest chain to each has.
    let mut inputs = vec![0; delays.len() + 1];
    for &(_, to) in &sorted {
        inputs[to as usize] += 1;
    }
    let mut order: Vec<i64> = (1..=gates).filter(|&gate| inputs[gate as usize] == 0).collect();
    let mut chains = vec![1; delays.len() + 1];
    let mut known = 0;
    while known < order.len() {
        let gate = order[known];
        known += 1;
        let first = sorted.partition_point(|&(from, _)| from < gate);
        for &(_, to) in sorted[first..].iter().take_while(|&&(from, _)| from == gate) {
            chains[to as usize] = chains[to as usize].max(chains[gate as usize] + 1);
            inputs[to as usize] -= 1;
            if inputs[to as usize] == 0 {
                order.push(to);
            }
        }
    }
    if known < delays.len() {
        return Err("following the wires leads back to the same gate".to_owned());
    }
    match chains.into_iter().max() {
        Some(longest) if longest > 4_500 => Err(format!("a chain has {longest} gates")),
        _ => Ok(()),
    }
}
