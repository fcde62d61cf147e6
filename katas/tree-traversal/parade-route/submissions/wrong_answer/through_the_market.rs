// Mistake: only routes by way of the market, with the best arm on either side.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn parade_route(market: Link) -> i64 {
    let market = market.unwrap();
    let market = market.borrow();
    market.val + arm(&market.left) + arm(&market.right)
}

fn arm(link: &Link) -> i64 {
    let Some(square) = link else { return 0 };
    let square = square.borrow();
    (square.val + arm(&square.left).max(arm(&square.right))).max(0)
}
