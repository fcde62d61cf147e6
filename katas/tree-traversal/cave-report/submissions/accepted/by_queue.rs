// A queue that holds one depth at a time; its length says where that depth ends: O(n) time, O(n) space.
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

pub fn cave_report(entrance: Option<Rc<RefCell<TreeNode<i64>>>>) -> Vec<Vec<i64>> {
    let mut lines = Vec::new();
    let mut queue: VecDeque<_> = entrance.into_iter().collect();
    while !queue.is_empty() {
        let mut line = Vec::new();
        for _ in 0..queue.len() {
            let chamber = queue.pop_front().expect("as many as were counted");
            let chamber = chamber.borrow();
            line.push(chamber.val);
            queue.extend(chamber.left.clone());
            queue.extend(chamber.right.clone());
        }
        lines.push(line);
    }
    lines
}
