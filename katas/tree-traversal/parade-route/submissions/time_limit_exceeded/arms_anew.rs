// Finds both arms anew for each square on top of a route: O(n^2) along a road.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn parade_route(market: Link) -> i64 {
    best(&market)
}

fn best(link: &Link) -> i64 {
    let Some(square) = link else { return i64::MIN };
    let square = square.borrow();
    let here = square.val + arm(&square.left) + arm(&square.right);
    here.max(best(&square.left)).max(best(&square.right))
}

fn arm(link: &Link) -> i64 {
    let Some(square) = link else { return 0 };
    let square = square.borrow();
    (square.val + arm(&square.left).max(arm(&square.right))).max(0)
}
