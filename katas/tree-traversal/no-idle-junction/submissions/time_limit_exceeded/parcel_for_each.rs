// Sends a parcel from the top for each junction and looks where it is taken out: O(n^2) in a long line.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn no_idle_junction(hopper: Link) -> bool {
    let mut open: Vec<_> = hopper.clone().into_iter().collect();
    while let Some(junction) = open.pop() {
        let taken_out = take_out(hopper.clone(), junction.borrow().val);
        if !taken_out.is_some_and(|there| Rc::ptr_eq(&there, &junction)) {
            return false;
        }
        let junction = junction.borrow();
        open.extend(junction.left.clone());
        open.extend(junction.right.clone());
    }
    true
}

fn take_out(mut link: Link, parcel: i64) -> Link {
    while let Some(junction) = &link {
        let number = junction.borrow().val;
        if parcel == number {
            break;
        }
        let below = if parcel < number { junction.borrow().left.clone() } else { junction.borrow().right.clone() };
        link = below;
    }
    link
}
