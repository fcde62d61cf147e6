//! How deep the machine may be.

use std::cell::RefCell;
use std::rc::Rc;

const DEEPEST: usize = 3_000;

pub fn valid(hopper: Option<Rc<RefCell<TreeNode<i64>>>>) -> Result<(), String> {
    let mut open: Vec<_> = hopper.into_iter().map(|junction| (junction, 0)).collect();
    while let Some((junction, depth)) = open.pop() {
        if depth > DEEPEST {
            return Err(format!("a junction lies more than {DEEPEST} chutes below the topmost one"));
        }
        let junction = junction.borrow();
        open.extend(junction.left.clone().map(|below| (below, depth + 1)));
        open.extend(junction.right.clone().map(|below| (below, depth + 1)));
    }
    Ok(())
}
