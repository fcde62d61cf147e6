// Mistake: returns the square with both arms, so the square above goes on with a route that forks.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn parade_route(market: Link) -> i64 {
    let mut best = i64::MIN;
    part(&market, &mut best);
    best
}

fn part(link: &Link, best: &mut i64) -> i64 {
    let Some(square) = link else { return 0 };
    let square = square.borrow();
    let left = part(&square.left, best).max(0);
    let right = part(&square.right, best).max(0);
    let sum = square.val + left + right;
    *best = (*best).max(sum);
    sum
}
