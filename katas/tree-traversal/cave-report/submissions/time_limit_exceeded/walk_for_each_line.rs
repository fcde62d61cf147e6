// Walks from the entrance anew for each depth, and lists the chambers so far down: O(n^2) in a long gallery.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn cave_report(entrance: Link) -> Vec<Vec<i64>> {
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        collect(&entrance, lines.len(), &mut line);
        if line.is_empty() {
            return lines;
        }
        lines.push(line);
    }
}

fn collect(chamber: &Link, depth: usize, line: &mut Vec<i64>) {
    let Some(chamber) = chamber else { return };
    let chamber = chamber.borrow();
    if depth == 0 {
        line.push(chamber.val);
    } else {
        collect(&chamber.left, depth - 1, line);
        collect(&chamber.right, depth - 1, line);
    }
}
