//! How deep the cave may be.

use std::cell::RefCell;
use std::rc::Rc;

const DEEPEST: usize = 3_000;

pub fn valid(entrance: Option<Rc<RefCell<TreeNode<i64>>>>) -> Result<(), String> {
    let mut open: Vec<_> = entrance.into_iter().map(|chamber| (chamber, 0)).collect();
    while let Some((chamber, depth)) = open.pop() {
        if depth > DEEPEST {
            return Err(format!("a chamber lies more than {DEEPEST} passages below the entrance"));
        }
        let chamber = chamber.borrow();
        open.extend(chamber.left.clone().map(|below| (below, depth + 1)));
        open.extend(chamber.right.clone().map(|below| (below, depth + 1)));
    }
    Ok(())
}
