// Mistake: the best so far begins at 0, so a town where every square loses gives 0.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn parade_route(market: Link) -> i64 {
    let mut best = 0;
    arm(&market, &mut best);
    best
}

fn arm(link: &Link, best: &mut i64) -> i64 {
    let Some(square) = link else { return 0 };
    let square = square.borrow();
    let left = arm(&square.left, best).max(0);
    let right = arm(&square.right, best).max(0);
    *best = (*best).max(square.val + left + right);
    square.val + left.max(right)
}
