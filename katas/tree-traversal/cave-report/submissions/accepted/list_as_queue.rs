// A Vec as the queue: `remove(0)` moves what is left, which does not matter where depths are narrow.
use std::cell::RefCell;
use std::rc::Rc;

pub fn cave_report(entrance: Option<Rc<RefCell<TreeNode<i64>>>>) -> Vec<Vec<i64>> {
    let mut lines = Vec::new();
    let mut queue: Vec<_> = entrance.into_iter().collect();
    while !queue.is_empty() {
        let mut line = Vec::new();
        for _ in 0..queue.len() {
            let chamber = queue.remove(0);
            let chamber = chamber.borrow();
            line.push(chamber.val);
            queue.extend(chamber.left.clone());
            queue.extend(chamber.right.clone());
        }
        lines.push(line);
    }
    lines
}
