// Each square hands on the sums of all routes that lead away from it, not only the best one: O(n^2) along a road.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn parade_route(market: Link) -> i64 {
    let mut best = i64::MIN;
    sums(&market, &mut best);
    best
}

fn sums(link: &Link, best: &mut i64) -> Vec<i64> {
    // An arm of no square.
    let Some(square) = link else { return vec![0] };
    let square = square.borrow();
    let (left, right) = (sums(&square.left, best), sums(&square.right, best));
    let most = |sums: &[i64]| sums.iter().copied().fold(0, i64::max);
    *best = (*best).max(square.val + most(&left) + most(&right));
    let onwards = left.iter().chain(&right).map(|sum| square.val + sum);
    onwards.chain([0]).collect()
}
