// A trie over the last three digits.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut nodes = vec![[0usize; 10]];
    for number in &numbers {
        let mut place = 0;
        for digit in [number / 100 % 10, number / 10 % 10, number % 10] {
            if nodes[place][digit as usize] == 0 {
                nodes.push([0; 10]);
                nodes[place][digit as usize] = nodes.len() - 1;
            }
            place = nodes[place][digit as usize];
        }
    }
    let mut sum = 0;
    for number in &numbers {
        sum += nodes[nodes[0][(number / 100 % 10) as usize]][(number / 10 % 10) as usize];
    }
    sum as i64
}
