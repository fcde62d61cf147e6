// Mistake: always takes both arms along, even one that loses.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn parade_route(market: Link) -> i64 {
    let mut best = i64::MIN;
    arm(&market, &mut best);
    best
}

fn arm(link: &Link, best: &mut i64) -> i64 {
    let Some(square) = link else { return 0 };
    let square = square.borrow();
    let left = arm(&square.left, best);
    let right = arm(&square.right, best);
    *best = (*best).max(square.val + left + right);
    square.val + left.max(right)
}
