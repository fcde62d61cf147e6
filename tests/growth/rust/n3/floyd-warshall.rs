// Computes all shortest paths by relaxing every pair through every middle node, three nested loops of n.
pub fn work(numbers: Vec<i64>) -> i64 {
    let count = numbers.len();
    let mut distance = vec![vec![0i64; count]; count];
    for from in 0..count {
        for to in 0..count {
            if from != to {
                distance[from][to] = (numbers[from] ^ (numbers[to] * 3)) % 1000 + 1;
            }
        }
    }
    for middle in 0..count {
        for from in 0..count {
            for to in 0..count {
                let detour = distance[from][middle] + distance[middle][to];
                if detour < distance[from][to] {
                    distance[from][to] = detour;
                }
            }
        }
    }
    distance.iter().flatten().sum()
}
