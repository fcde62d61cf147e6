// Every wire joins two different gates that there are, no wire occurs twice or leads back, and every gate has a delay.
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
    // 0: not met, 1: gates behind it are being followed, 2: they lead nowhere back.
    let mut states = vec![0; delays.len() + 1];
    for first in 1..=gates {
        let mut path = vec![(first, sorted.partition_point(|&(from, _)| from < first))];
        while let Some((gate, wire)) = path.pop() {
            if states[gate as usize] == 2 {
                continue;
            }
            states[gate as usize] = 1;
            let next = sorted.get(wire).filter(|&&(from, _)| from == gate);
            let Some(&(_, to)) = next else {
                states[gate as usize] = 2;
                continue;
            };
            if states[to as usize] == 1 {
                return Err(format!("the wires behind gate {to} lead back to it"));
            }
            path.push((gate, wire + 1));
            path.push((to, sorted.partition_point(|&(from, _)| from < to)));
        }
    }
    Ok(())
}
