// A stack of the opening marks, in LeetCode's form: O(n) time and space.
use std::collections::HashMap;

impl Solution {
    pub fn well_packed(log: String) -> bool {
        let partner = HashMap::from([(')', '('), (']', '['), ('}', '{')]);
        let mut open: Vec<char> = vec![];
        for mark in log.chars() {
            match partner.get(&mark) {
                None => open.push(mark),
                Some(opening) if open.last() == Some(opening) => {
                    open.pop();
                }
                Some(_) => return false,
            }
        }
        open.is_empty()
    }
}
