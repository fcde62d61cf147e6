// Mistake: asks for the queue's length while the round appends to it, so all chambers end up in one line.
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

pub fn cave_report(entrance: Option<Rc<RefCell<TreeNode<i64>>>>) -> Vec<Vec<i64>> {
    let mut lines = Vec::new();
    let mut queue: VecDeque<_> = entrance.into_iter().collect();
    while queue.len() > 0 {
        let mut line = Vec::new();
        while queue.len() > 0 {
            let chamber = queue.pop_front().unwrap();
            let chamber = chamber.borrow();
            line.push(chamber.val);
            queue.extend(chamber.left.clone());
            queue.extend(chamber.right.clone());
        }
        lines.push(line);
    }
    lines
}
