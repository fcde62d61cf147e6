// Asks each gate for its time, which asks its inputs, and remembers every answer: O(gates + wires) time and space.
impl Solution {
    pub fn settling_time(gates: i32, wires: Vec<Vec<i32>>, delays: Vec<i32>) -> i32 {
        let n = gates as usize;
        let mut inputs = vec![vec![]; n];
        for wire in &wires {
            inputs[wire[1] as usize - 1].push(wire[0] as usize - 1);
        }
        let mut times = vec![None; n];
        (0..n).map(|gate| Self::settled(gate, &inputs, &delays, &mut times)).max().unwrap_or(0)
    }

    fn settled(gate: usize, inputs: &[Vec<usize>], delays: &[i32], times: &mut Vec<Option<i32>>) -> i32 {
        if let Some(time) = times[gate] {
            return time;
        }
        let mut last = 0;
        for &input in &inputs[gate] {
            last = last.max(Self::settled(input, inputs, delays, times));
        }
        times[gate] = Some(last + delays[gate]);
        last + delays[gate]
    }
}
