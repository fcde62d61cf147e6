// Has the balances, but compares those at every distance, the longest first: O(n^2) where the answer is short.
pub fn longest_even_stretch(matches: String) -> i64 {
    let mut balances = vec![0];
    let mut balance = 0;
    for result in matches.bytes() {
        balance += if result == b'W' { 1 } else { -1 };
        balances.push(balance);
    }
    for length in (1..balances.len()).rev() {
        for start in 0..balances.len() - length {
            if balances[start] == balances[start + length] {
                return length as i64;
            }
        }
    }
    0
}
