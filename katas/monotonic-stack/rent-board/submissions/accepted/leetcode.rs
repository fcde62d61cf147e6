// The same stack in LeetCode's form, its bottom kept free of zeros: O(n) time and space.
impl Solution {
    pub fn rent_board(rent: String, k: i32) -> String {
        let mut k = k;
        let mut stack: Vec<u8> = Vec::with_capacity(rent.len());
        for &digit in rent.as_bytes() {
            while k > 0 && !stack.is_empty() && stack[stack.len() - 1] > digit {
                stack.pop();
                k -= 1;
            }
            if digit != b'0' || !stack.is_empty() {
                stack.push(digit);
            }
        }
        for _ in 0..k {
            stack.pop();
        }
        if stack.is_empty() {
            return String::from("0");
        }
        String::from_utf8(stack).unwrap()
    }
}
