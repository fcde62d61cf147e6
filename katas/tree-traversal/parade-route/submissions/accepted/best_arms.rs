// Each square returns its best arm and notes the best route that has it on top: O(n) time, O(height) space.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn parade_route(market: Link) -> i64 {
    let mut best = i64::MIN;
    arm(&market, &mut best);
    best
}

/// The best sum of a route from here that only leads away from the market; 0 if that would lose.
fn arm(link: &Link, best: &mut i64) -> i64 {
    let Some(square) = link else { return 0 };
    let square = square.borrow();
    let left = arm(&square.left, best);
    let right = arm(&square.right, best);
    *best = (*best).max(square.val + left + right);
    (square.val + left.max(right)).max(0)
}
