// Mistake: compares with the junction just above and with the topmost one, but with none between them.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn no_idle_junction(hopper: Link) -> bool {
    let Some(top) = hopper else { return true };
    let top = top.borrow();
    let is_left_sound = beside(&top.left, top.val, true, &|number| number < top.val);
    is_left_sound && beside(&top.right, top.val, false, &|number| number > top.val)
}

fn beside(link: &Link, above: i64, is_left: bool, suits_top: &dyn Fn(i64) -> bool) -> bool {
    let Some(junction) = link else { return true };
    let junction = junction.borrow();
    let suits_above = if is_left { junction.val < above } else { junction.val > above };
    suits_above
        && suits_top(junction.val)
        && beside(&junction.left, junction.val, true, suits_top)
        && beside(&junction.right, junction.val, false, suits_top)
}
