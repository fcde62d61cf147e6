//! How far from the market a square may lie.

use std::cell::RefCell;
use std::rc::Rc;

const FARTHEST: usize = 3_000;

pub fn valid(market: Option<Rc<RefCell<TreeNode<i64>>>>) -> Result<(), String> {
    let mut open: Vec<_> = market.into_iter().map(|square| (square, 0)).collect();
    while let Some((square, lanes)) = open.pop() {
        if lanes > FARTHEST {
            return Err(format!("a square lies more than {FARTHEST} lanes away from the market"));
        }
        let square = square.borrow();
        open.extend(square.left.clone().map(|further| (further, lanes + 1)));
        open.extend(square.right.clone().map(|further| (further, lanes + 1)));
    }
    Ok(())
}
