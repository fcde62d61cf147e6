// Mistake: takes 1, 2, 4, 8 and on chambers for a line, as if no passage were missing.
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

pub fn cave_report(entrance: Option<Rc<RefCell<TreeNode<i64>>>>) -> Vec<Vec<i64>> {
    let mut lines = Vec::new();
    let mut queue: VecDeque<_> = entrance.into_iter().collect();
    let mut length: usize = 1;
    while !queue.is_empty() {
        let mut line = Vec::new();
        while line.len() < length {
            let Some(chamber) = queue.pop_front() else { break };
            let chamber = chamber.borrow();
            line.push(chamber.val);
            queue.extend(chamber.left.clone());
            queue.extend(chamber.right.clone());
        }
        lines.push(line);
        length = length.saturating_mul(2);
    }
    lines
}
