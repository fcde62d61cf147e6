// Mistake: an equal number passes for a larger one, so a junction may repeat the number of one above it.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn no_idle_junction(hopper: Link) -> bool {
    all_reached(&hopper, i64::MIN, i64::MAX)
}

fn all_reached(link: &Link, low: i64, high: i64) -> bool {
    let Some(junction) = link else { return true };
    let junction = junction.borrow();
    low <= junction.val
        && junction.val < high
        && all_reached(&junction.left, low, junction.val)
        && all_reached(&junction.right, junction.val, high)
}
