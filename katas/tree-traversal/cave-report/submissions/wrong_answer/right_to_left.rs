// Mistake: walks deep first with a stack and pushes left before right, so that the right side comes off first.
use std::cell::RefCell;
use std::rc::Rc;

pub fn cave_report(entrance: Option<Rc<RefCell<TreeNode<i64>>>>) -> Vec<Vec<i64>> {
    let mut lines: Vec<Vec<i64>> = Vec::new();
    let mut stack: Vec<_> = entrance.into_iter().map(|chamber| (chamber, 0)).collect();
    while let Some((chamber, depth)) = stack.pop() {
        let chamber = chamber.borrow();
        if depth == lines.len() {
            lines.push(Vec::new());
        }
        lines[depth].push(chamber.val);
        stack.extend(chamber.left.clone().map(|below| (below, depth + 1)));
        stack.extend(chamber.right.clone().map(|below| (below, depth + 1)));
    }
    lines
}
