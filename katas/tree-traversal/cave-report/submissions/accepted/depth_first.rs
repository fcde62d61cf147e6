// Deep first and left before right, each value into the line of its depth, in LeetCode's form: O(n) time.
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn cave_report(entrance: Option<Rc<RefCell<TreeNode>>>) -> Vec<Vec<i32>> {
        let mut lines = vec![];
        Self::walk(&entrance, 0, &mut lines);
        lines
    }

    fn walk(chamber: &Option<Rc<RefCell<TreeNode>>>, depth: usize, lines: &mut Vec<Vec<i32>>) {
        if let Some(chamber) = chamber {
            let chamber = chamber.borrow();
            if depth == lines.len() {
                lines.push(vec![]);
            }
            lines[depth].push(chamber.val);
            Self::walk(&chamber.left, depth + 1, lines);
            Self::walk(&chamber.right, depth + 1, lines);
        }
    }
}
