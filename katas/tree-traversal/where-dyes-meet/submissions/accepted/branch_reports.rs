// Each branch reports the gauge it brings, if any; two reports meet here: O(n) time, O(height) space.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn where_dyes_meet(mouth: Link, red: i64, blue: i64) -> i64 {
    report(&mouth, red, blue).expect("both gauges are there")
}

fn report(link: &Link, red: i64, blue: i64) -> Option<i64> {
    let gauge = link.as_ref()?.borrow();
    if gauge.val == red || gauge.val == blue {
        return Some(gauge.val);
    }
    match (report(&gauge.left, red, blue), report(&gauge.right, red, blue)) {
        (Some(_), Some(_)) => Some(gauge.val),
        (left, right) => left.or(right),
    }
}
