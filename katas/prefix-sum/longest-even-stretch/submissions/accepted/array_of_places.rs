// The same with an array over the balances -n to n, in LeetCode's form.
impl Solution {
    pub fn longest_even_stretch(matches: &str) -> usize {
        let length = matches.len();
        let mut first = vec![usize::MAX; 2 * length + 1];
        let mut balance = length;
        first[balance] = 0;
        let mut longest = 0;
        for (index, result) in matches.bytes().enumerate() {
            balance = if result == b'W' { balance + 1 } else { balance - 1 };
            if first[balance] == usize::MAX {
                first[balance] = index + 1;
            }
            longest = longest.max(index + 1 - first[balance]);
        }
        longest
    }
}
