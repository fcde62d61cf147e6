// Carries down between which two numbers an arriving parcel lies: O(n) time, O(height) space.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn no_idle_junction(hopper: Link) -> bool {
    // The numbers have 32 bits, so these two lie outside.
    all_reached(&hopper, i64::MIN, i64::MAX)
}

/// Whether parcels above `low` and below `high` reach each junction from here on.
fn all_reached(link: &Link, low: i64, high: i64) -> bool {
    let Some(junction) = link else { return true };
    let junction = junction.borrow();
    low < junction.val
        && junction.val < high
        && all_reached(&junction.left, low, junction.val)
        && all_reached(&junction.right, junction.val, high)
}
