// Mistake: lets an arm end only where no lane leads on, so it carries a losing end along.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn parade_route(market: Link) -> i64 {
    let mut best = i64::MIN;
    arm(&market, &mut best);
    best
}

fn arm(link: &Link, best: &mut i64) -> i64 {
    let square = link.as_ref().unwrap().borrow();
    let arms: Vec<i64> = [&square.left, &square.right]
        .into_iter()
        .filter(|further| further.is_some())
        .map(|further| arm(further, best))
        .collect();
    *best = (*best).max(square.val + arms.iter().sum::<i64>());
    square.val + arms.into_iter().max().unwrap_or(0)
}
