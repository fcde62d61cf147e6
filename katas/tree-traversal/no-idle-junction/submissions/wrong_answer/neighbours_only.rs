// Mistake: compares each junction with the two just below it, and with nothing further down.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn no_idle_junction(hopper: Link) -> bool {
    let Some(junction) = hopper else { return true };
    let junction = junction.borrow();
    let is_less = junction.left.as_ref().is_none_or(|left| left.borrow().val < junction.val);
    let is_more = junction.right.as_ref().is_none_or(|right| right.borrow().val > junction.val);
    is_less && is_more && no_idle_junction(junction.left.clone()) && no_idle_junction(junction.right.clone())
}
