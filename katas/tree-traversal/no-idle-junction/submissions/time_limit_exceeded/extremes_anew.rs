// Finds the greatest number of the left part and the least of the right part anew at each junction: O(n^2) in a line.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn no_idle_junction(hopper: Link) -> bool {
    is_sound(&hopper)
}

fn is_sound(link: &Link) -> bool {
    let Some(junction) = link else { return true };
    let junction = junction.borrow();
    greatest(&junction.left) < junction.val
        && junction.val < least(&junction.right)
        && is_sound(&junction.left)
        && is_sound(&junction.right)
}

fn greatest(link: &Link) -> i64 {
    let Some(junction) = link else { return i64::MIN };
    let junction = junction.borrow();
    junction.val.max(greatest(&junction.left)).max(greatest(&junction.right))
}

fn least(link: &Link) -> i64 {
    let Some(junction) = link else { return i64::MAX };
    let junction = junction.borrow();
    junction.val.min(least(&junction.left)).min(least(&junction.right))
}
